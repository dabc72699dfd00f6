package org.tumen.upload.file;

/** How much a file may hold. Whatever is more gets a finding and is not read. */
public final class FileLimits {

    static final long BYTES = 50L << 20;
    static final int ROWS = 1_000_000;
    public static final int COLUMNS = 1_000;
    public static final int CELL = 10_000;

    /** What all parts of a workbook may inflate to. A million rows of fifteen cells are some 600 MB. */
    static final long INFLATED_BYTES = 1L << 30;
    /** Tables of numbers shrink to a fifth or a fiftieth; bombs to a thousandth. */
    static final int INFLATED_RATIO = 200;
    /** The texts of a workbook stay in memory while it is read. */
    static final int SHARED_STRINGS = 2_000_000;
    static final long SHARED_CHARACTERS = 60_000_000;

    private FileLimits() {
    }
}
