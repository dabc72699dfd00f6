package org.tumen.upload.screening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tumen.statistics.Observation;

/**
 * The keys of the figures that a file has stated so far, each with its row: a hash table of 128 bits of each key's
 * digest, so that a million keys fit into some 40 MB.
 */
final class SeenKeys {

    private final MessageDigest digest;
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    SeenKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Takes a key.
     *
     * @return the row that stated it before; 0 where none did
     */
    long add(Observation.Key key, long row) {
        String text = key.indicator() + '\t' + key.refArea() + '\t' + key.sex().code() + '\t' + key.age() + '\t'
                + key.category() + '\t' + key.timePeriod().code() + '\t' + key.unitMeasure() + '\t' + key.source();
        ByteBuffer bits = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        long h = bits.getLong();
        long l = bits.getLong();
        int slot = slot(h, l);
        if (rows[slot] != 0) {
            return Integer.toUnsignedLong(rows[slot]);
        }
        put(slot, h, l, (int) row);
        if (++size > rows.length / 3 * 2) {
            grow();
        }
        return 0;
    }

    private void put(int slot, long h, long l, int row) {
        high[slot] = h;
        low[slot] = l;
        rows[slot] = row;
    }

    private int slot(long h, long l) {
        int slot = (int) h & rows.length - 1;
        while (rows[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = slot + 1 & rows.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldRows = rows;
        high = new long[oldRows.length * 2];
        low = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
            }
        }
    }
}
