package org.tumen.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/**
 * A link to something of the page as a file, made when it is asked for: the page does not keep a copy. It leads
 * into the session of the page it is on, so nobody else can follow it.
 */
public final class FileLink extends Composite<Anchor> {

    private final String text;
    private final Supplier<Content> file;

    /**
     * A file.
     *
     * @param type its media type
     */
    public record Content(String name, String type, byte[] bytes) {

        /** A file of comma-separated values, in UTF-8. */
        public static Content csv(String name, byte[] bytes) {
            return new Content(name, "text/csv;charset=utf-8", bytes);
        }
    }

    /** A link with this text; {@code file} makes what it leads to. */
    public FileLink(String text, Supplier<Content> file) {
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
        Content made = file.get();
        return new DownloadResponse(new ByteArrayInputStream(made.bytes()), made.name(), made.type(),
                made.bytes().length);
    }
}
