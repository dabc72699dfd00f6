package org.tumen.upload.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tumen.upload.sheet.Rule;

/**
 * The text of a file, decoded strictly: at bytes that are no text in this charset, or at a NUL, it ends with an
 * {@link IOException} whose cause is {@link Unreadable} and names the line. A byte order mark is left out.
 */
final class DecodedText extends Reader {

    private final InputStream bytes;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer pending = ByteBuffer.wrap(new byte[1 << 16]).limit(0);
    private final CharBuffer text = CharBuffer.wrap(new char[1 << 15]).limit(0);
    private long bytesRead;
    private long line = 1;
    private boolean afterReturn;
    private boolean started;
    private boolean ended;

    DecodedText(Path file, Charset charset) throws IOException {
        this.bytes = Files.newInputStream(file);
        this.charset = charset;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many bytes of the file were taken so far. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!text.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, text.remaining());
        text.get(target, offset, count);
        return count;
    }

    /** What was decoded before a mistake is handed out first; the next call then meets the mistake again. */
    private boolean decode() throws IOException {
        text.clear();
        while (text.position() == 0) {
            CoderResult result = decoder.decode(pending, text, ended);
            if (text.position() == 0) {
                if (result.isError()) {
                    throw Unreadable.because(Rule.ENCODING_LINE, line, DetectCharset.nameOf(charset)).wrapped();
                }
                if (ended) {
                    text.flip();
                    return false;
                }
                fill();
            }
        }
        text.flip();
        countLines();
        return skipMark() || decode();
    }

    /** Whether there is text besides a byte order mark. */
    private boolean skipMark() {
        if (!started && text.get(0) == '\uFEFF') {
            text.get();
        }
        started = true;
        return text.hasRemaining();
    }

    private void fill() throws IOException {
        pending.compact();
        int count = bytes.read(pending.array(), pending.position(), pending.remaining());
        ended = count < 0;
        bytesRead += Math.max(0, count);
        pending.position(pending.position() + Math.max(0, count)).flip();
    }

    private void countLines() throws IOException {
        for (int i = 0; i < text.limit(); i++) {
            char c = text.array()[i];
            if (c > '\r') {
                afterReturn = false;
                continue;
            }
            if (c == '\r' || c == '\n' && !afterReturn) {
                line++;
            } else if (c == 0) {
                throw Unreadable.because(Rule.FILE_NUL, line).wrapped();
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
