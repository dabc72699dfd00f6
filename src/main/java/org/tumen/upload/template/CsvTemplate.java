package org.tumen.upload.template;

import org.springframework.stereotype.Component;
import org.tumen.export.ExportFormat;
import org.tumen.export.FiguresFile;
import org.tumen.wording.Shown;

/** Templates as text: the columns and figures that a download has. */
@Component
final class CsvTemplate implements TemplateFormat {

    @Override
    public String extension() {
        return ExportFormat.CSV.extension();
    }

    @Override
    public String mediaType() {
        return ExportFormat.CSV.mediaType();
    }

    @Override
    public byte[] write(Template template) {
        return ExportFormat.CSV.bytes(FiguresFile.of(template.indicator().code(), figure -> template.figures()
                .forEach(o -> figure.accept(new Shown(o, Shown.Origin.STATED)))));
    }
}
