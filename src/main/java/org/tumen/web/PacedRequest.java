package org.tumen.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A request whose body has to come at a pace. */
final class PacedRequest extends HttpServletRequestWrapper {

    /** For so long it may be as slow as it likes. */
    static final long GRACE_NANOS = 20_000_000_000L;
    /** Then it must have brought so much for each second since it began. */
    static final long BYTES_PER_SECOND = 1_024;

    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    PacedRequest(HttpServletRequest request, LongSupplier nanos) {
        super(request);
        this.nanos = nanos;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Paced(super.getInputStream(), nanos);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            Charset charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8
                    : Charset.forName(getCharacterEncoding());
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    private static final class Paced extends ServletInputStream {

        private final ServletInputStream body;
        private final LongSupplier nanos;
        private final long begun;
        private long bytes;

        Paced(ServletInputStream body, LongSupplier nanos) {
            this.body = body;
            this.nanos = nanos;
            this.begun = nanos.getAsLong();
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = body.read(into, from, most);
            return counted(read, read);
        }

        /** Every read comes back, for the server lets none wait for longer than it lets a connection be silent. */
        private int counted(int answer, int read) throws SlowBodies.TooSlow {
            if (answer < 0) {
                return answer;
            }
            bytes += read;
            long passed = nanos.getAsLong() - begun;
            if (passed > GRACE_NANOS && bytes < passed / SECOND * BYTES_PER_SECOND) {
                throw new SlowBodies.TooSlow(bytes);
            }
            return answer;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
