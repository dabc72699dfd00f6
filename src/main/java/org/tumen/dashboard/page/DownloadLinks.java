package org.tumen.dashboard.page;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tumen.export.ExportFile;
import org.tumen.export.ExportFormat;
import org.tumen.kit.FileLink;
import org.tumen.kit.Texts;

/** Links to something of a page as a file, one for each format that there is. */
final class DownloadLinks {

    private DownloadLinks() {
    }

    /**
     * The links, in the order of the formats.
     *
     * @param key  of the text of a link, which takes the name of the format
     * @param file is asked when a link is followed
     */
    static List<Component> of(Texts texts, String key, Supplier<ExportFile> file) {
        return Stream.of(ExportFormat.values()).<Component>map(format ->
                new FileLink(texts.get(key, format.name()), () -> content(file.get(), format))).toList();
    }

    private static FileLink.Content content(ExportFile file, ExportFormat format) {
        return new FileLink.Content(file.name() + "." + format.extension(), format.mediaType(),
                out -> format.write(file, out));
    }
}
