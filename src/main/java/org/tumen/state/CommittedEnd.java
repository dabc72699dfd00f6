package org.tumen.state;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds where a log of HSQLDB ends that holds nothing but what was committed. A transaction stands in it as a whole:
 * the rows that came and went, then the line that commits them; other statements are one line each and stand for
 * themselves. The log is read from its end, for little of it is of interest.
 */
final class CommittedEnd {

    /** What a transaction writes before it is committed, or nothing but the number of a session. */
    private static final Pattern UNCOMMITTED = Pattern.compile(
            "(/\\*C\\d+\\*/)?(|INSERT INTO .*|DELETE FROM .*|SET SCHEMA .*|ALTER SEQUENCE .*)", Pattern.DOTALL);
    /** So many bytes of a line say what it is. */
    private static final int TELLING = 60;
    private static final int WINDOW = 1 << 16;

    private final RandomAccessFile log;
    private final byte[] window = new byte[WINDOW];
    private long begin;
    private int size;

    CommittedEnd(RandomAccessFile log) {
        this.log = log;
    }

    /** In bytes from the begin; 0 where nothing was committed. */
    long find() throws IOException {
        long end = afterLineBreak(log.length());
        while (end > 0) {
            long start = afterLineBreak(end - 1);
            if (!UNCOMMITTED.matcher(line(start, end - 1)).matches()) {
                return end;
            }
            end = start;
        }
        return 0;
    }

    /** The place behind the last line break before this one; 0 where there is none. */
    private long afterLineBreak(long place) throws IOException {
        for (long at = place; at > 0; at--) {
            if (byteAt(at - 1) == '\n') {
                return at;
            }
        }
        return 0;
    }

    private String line(long start, long end) throws IOException {
        byte[] bytes = new byte[(int) Math.min(TELLING, end - start)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = byteAt(start + i);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private byte byteAt(long place) throws IOException {
        if (place < begin || place >= begin + size) {
            begin = Math.max(0, place - WINDOW + TELLING + 1);
            size = (int) Math.min(WINDOW, log.length() - begin);
            log.seek(begin);
            log.readFully(window, 0, size);
        }
        return window[(int) (place - begin)];
    }
}
