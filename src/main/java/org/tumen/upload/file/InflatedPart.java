package org.tumen.upload.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.Rule;

/**
 * A part of a ZIP file as it comes out of it, counted. What the file says about its sizes is not believed: where more
 * comes out than may, or an XML tag or text has no end, reading ends with an {@link IOException} whose cause is
 * {@link Unreadable}.
 */
final class InflatedPart extends FilterInputStream {

    /** Small parts may shrink as much as they like. */
    private static final long NO_BOMB = 10L << 20;
    /** Excel's longest cell takes far less; what some programs store of their own in a workbook takes a little less. */
    private static final int LONGEST_RUN = 1 << 23;

    private final ZipArchiveEntry part;
    private final Budget budget;
    private final String name;
    private final CRC32 sum = new CRC32();
    private long count;
    private int run;
    private boolean markup;

    InflatedPart(InputStream inflated, ZipArchiveEntry part, Budget budget, String name) {
        super(inflated);
        this.part = part;
        this.budget = budget;
        this.name = name;
    }

    /** What all parts of one file may inflate to together. */
    static final class Budget {
        private final Progress progress;
        private final long whole;
        private long left = FileLimits.INFLATED_BYTES;
        private long taken;

        /**
         * Nothing inflated yet.
         *
         * @param progress is told how much has been, up to the half of all work: what comes then takes as long
         * @param whole    how many bytes the file says there will be
         */
        Budget(Progress progress, long whole) {
            this.progress = progress;
            this.whole = Math.max(1, whole);
        }

        private void take(int count) {
            left -= count;
            taken += count;
            progress.at(Math.min(1, (double) taken / whole) / 2);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            count += read;
            budget.take(read);
            sum.update(target, offset, read);
            checkSize();
            if (markup) {
                checkRun(target, offset, read);
            }
        }
        return read;
    }

    /** From here on no tag and no text may be longer than any that is meant to be read. */
    void isMarkup() {
        markup = true;
    }

    /** Throws unless exactly that came out which once went in. */
    void checkWhole() throws Unreadable {
        if (sum.getValue() != part.getCrc() || count != part.getSize()) {
            throw Unreadable.because(Rule.WORKBOOK_BROKEN, name);
        }
    }

    /** Refuses what says itself that it is too large, before a minute is spent on taking it out. */
    void checkSaid() throws Unreadable {
        if (part.getSize() > budget.left) {
            throw Unreadable.because(Rule.WORKBOOK_BOMB, name);
        }
    }

    private void checkSize() throws IOException {
        boolean bomb = count > NO_BOMB && count / FileLimits.INFLATED_RATIO > Math.max(1, part.getCompressedSize());
        if (bomb || budget.left < 0) {
            throw Unreadable.because(Rule.WORKBOOK_BOMB, name).wrapped();
        }
    }

    /** A parser must hold a tag, and a reader the text of a cell, in memory. */
    private void checkRun(byte[] target, int offset, int read) throws IOException {
        for (int i = offset; i < offset + read; i++) {
            run = target[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw Unreadable.because(Rule.WORKBOOK_BROKEN, name).wrapped();
            }
        }
    }
}
