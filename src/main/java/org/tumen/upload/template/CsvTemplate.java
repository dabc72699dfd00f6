package org.tumen.upload.template;

import org.springframework.stereotype.Component;
import org.tumen.export.FiguresFile;
import org.tumen.wording.Shown;

/** Templates as text: the columns and figures that a download has. */
@Component
final class CsvTemplate implements TemplateFormat {

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public byte[] write(Template template) {
        return FiguresFile.csv(template.figures().stream().map(o -> new Shown(o, Shown.Origin.STATED)).toList());
    }
}
