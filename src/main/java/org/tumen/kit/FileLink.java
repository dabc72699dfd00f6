package org.tumen.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * A link to something of the page as a file, made when it is asked for: the page does not keep a copy. It leads
 * into the session of the page it is on, so nobody else can follow it.
 */
public final class FileLink extends Composite<Anchor> {

    private final String text;
    private final Supplier<Content> file;

    /** Writes what is in a file. */
    @FunctionalInterface
    public interface Body {

        /** Writes all of it; the caller, who opened the stream, closes it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file.
     *
     * @param type   its media type
     * @param length in bytes, or below zero where that is not known before it is written
     */
    public record Content(String name, String type, long length, Body body) {

        /** A file that is there as a whole. */
        public Content(String name, String type, byte[] bytes) {
            this(name, type, bytes.length, out -> out.write(bytes));
        }

        /** A file that is sent while it is being written. */
        public Content(String name, String type, Body body) {
            this(name, type, -1, body);
        }
    }

    /** A link with this text; {@code file} makes what it leads to. */
    public FileLink(String text, Supplier<Content> file) {
        this.text = text;
        this.file = file;
    }

    @Override
    protected Anchor initContent() {
        Anchor link = new Anchor((DownloadHandler) this::send, text);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    private void send(DownloadEvent event) throws IOException {
        Content made = file.get();
        event.setFileName(made.name());
        event.setContentType(made.type());
        if (made.length() >= 0) {
            event.setContentLength(made.length());
        }
        try (OutputStream out = event.getOutputStream()) {
            made.body().write(out);
        }
    }
}
