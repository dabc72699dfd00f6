package org.tumen.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a table of the page as a file, which is made when it is asked for: the page does not keep a copy. */
final class FileLink extends Composite<Anchor> {

    private final String text;
    private final Supplier<CsvFile> file;

    /** A file of comma-separated values. */
    record CsvFile(String name, byte[] bytes) {
    }

    FileLink(String text, Supplier<CsvFile> file) {
        this.text = text;
        this.file = file;
    }

    @Override
    protected Anchor initContent() {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> response()), text);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    private DownloadResponse response() {
        CsvFile made = file.get();
        return new DownloadResponse(new ByteArrayInputStream(made.bytes()), made.name(), "text/csv;charset=utf-8",
                made.bytes().length);
    }
}
