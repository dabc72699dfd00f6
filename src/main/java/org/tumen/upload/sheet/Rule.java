package org.tumen.upload.sheet;

import org.tumen.upload.sheet.Problem.Severity;

/**
 * Everything that is checked of an uploaded file: what can be wrong, how grave that is, and at which stage of reading
 * it shows. A check raises a rule by {@link Problem}; two texts in the translation files belong to it,
 * {@code finding.<code>} for what is there and what was expected, {@code finding.<code>.do} for what to do. The page
 * of rules lists the constants in the order in which they stand here.
 */
public enum Rule {
    FILE_EMPTY(Stage.FILE, Severity.ERROR, "file.empty"),
    FILE_LARGE(Stage.FILE, Severity.ERROR, "file.large"),
    FILE_GONE(Stage.FILE, Severity.ERROR, "file.gone"),
    FILE_PASSWORD(Stage.FILE, Severity.ERROR, "file.password"),
    FILE_OLD(Stage.FILE, Severity.ERROR, "file.old"),
    FILE_XLSB(Stage.FILE, Severity.ERROR, "file.xlsb"),
    FILE_OFFICE(Stage.FILE, Severity.ERROR, "file.office"),
    FILE_ZIP(Stage.FILE, Severity.ERROR, "file.zip"),
    FILE_MARKUP(Stage.FILE, Severity.ERROR, "file.markup"),
    FILE_BINARY(Stage.FILE, Severity.ERROR, "file.binary"),
    FILE_EXTENSION(Stage.FILE, Severity.INFORMATION, "file.extension"),

    WORKBOOK_BROKEN(Stage.WORKBOOK, Severity.ERROR, "file.workbook.broken"),
    WORKBOOK_CUT(Stage.WORKBOOK, Severity.ERROR, "file.workbook.cut"),
    WORKBOOK_STRICT(Stage.WORKBOOK, Severity.ERROR, "file.workbook.strict"),
    WORKBOOK_BOMB(Stage.WORKBOOK, Severity.ERROR, "file.workbook.bomb"),
    WORKBOOK_DOCTYPE(Stage.WORKBOOK, Severity.ERROR, "file.workbook.doctype"),
    WORKBOOK_PATH(Stage.WORKBOOK, Severity.ERROR, "file.workbook.path"),
    WORKBOOK_STRINGS(Stage.WORKBOOK, Severity.ERROR, "file.workbook.strings"),
    WORKBOOK_FORMULAS(Stage.WORKBOOK, Severity.ERROR, "file.workbook.formulas"),
    WORKBOOK_SHEETS(Stage.WORKBOOK, Severity.ERROR, "file.workbook.sheets"),
    WORKBOOK_SHEET(Stage.WORKBOOK, Severity.ERROR, "file.workbook.sheet"),
    WORKBOOK_HIDDEN(Stage.WORKBOOK, Severity.INFORMATION, "file.workbook.hidden"),

    ENCODING_UNKNOWN(Stage.TEXT, Severity.ERROR, "file.encoding.unknown"),
    ENCODING_MIXED(Stage.TEXT, Severity.ERROR, "file.encoding.mixed"),
    ENCODING_LINE(Stage.TEXT, Severity.ERROR, "file.encoding.line"),
    ENCODING_GUESSED(Stage.TEXT, Severity.INFORMATION, "file.encoding.guessed"),
    FILE_NUL(Stage.TEXT, Severity.ERROR, "file.nul"),
    FILE_QUOTE(Stage.TEXT, Severity.ERROR, "file.quote"),

    FILE_ROWS(Stage.SIZE, Severity.ERROR, "file.rows"),
    FILE_COLUMNS(Stage.SIZE, Severity.ERROR, "file.columns"),
    FILE_CELL(Stage.SIZE, Severity.ERROR, "file.cell"),

    SHAPE(Stage.LAYOUT, Severity.ERROR, "screen.shape"),
    NO_HEADER(Stage.LAYOUT, Severity.ERROR, "screen.noHeader"),
    MISSING_COLUMN(Stage.LAYOUT, Severity.ERROR, "screen.missingColumn"),
    COLUMN_TWICE(Stage.LAYOUT, Severity.ERROR, "screen.columnTwice"),
    NO_FIGURES(Stage.LAYOUT, Severity.ERROR, "screen.noFigures"),
    /** Of a table of one figure a row: what stands beyond it has pushed other cells out of their columns. */
    BEYOND(Stage.LAYOUT, Severity.ERROR, "screen.beyond"),
    /** Of a table of periods or groups: a number beyond it is mostly a sum or a note that lacks a heading. */
    BEYOND_WIDE(Stage.LAYOUT, Severity.WARNING, "screen.beyondWide"),
    BESIDE(Stage.LAYOUT, Severity.WARNING, "screen.beside"),
    SECOND_TABLE(Stage.LAYOUT, Severity.WARNING, "screen.secondTable"),
    UNKNOWN_COLUMN(Stage.LAYOUT, Severity.WARNING, "screen.unknownColumn"),
    UNKNOWN_ROW(Stage.LAYOUT, Severity.WARNING, "screen.unknownRow"),
    IGNORED_COLUMNS(Stage.LAYOUT, Severity.INFORMATION, "screen.ignoredColumns"),
    IGNORED_ROW(Stage.LAYOUT, Severity.INFORMATION, "screen.ignoredRow"),
    HEAD(Stage.LAYOUT, Severity.INFORMATION, "screen.head"),
    NOTE(Stage.LAYOUT, Severity.INFORMATION, "screen.note"),
    TOTAL_ROW(Stage.LAYOUT, Severity.INFORMATION, "screen.totalRow"),
    CHECKED(Stage.LAYOUT, Severity.INFORMATION, "screen.checked"),

    PERIOD(Stage.NOTATION, Severity.ERROR, "screen.period"),
    DAY(Stage.NOTATION, Severity.WARNING, "screen.day"),
    UNKNOWN_CODE(Stage.NOTATION, Severity.ERROR, "screen.unknownCode"),
    NOT_A_NUMBER(Stage.NOTATION, Severity.ERROR, "screen.notANumber"),
    PERCENT_SIGN(Stage.NOTATION, Severity.ERROR, "screen.percentSign"),
    ROUNDED(Stage.NOTATION, Severity.INFORMATION, "screen.rounded"),
    WORDED(Stage.NOTATION, Severity.INFORMATION, "screen.worded"),

    BLANK(Stage.FIGURE, Severity.ERROR, "screen.blank"),
    UNIT(Stage.FIGURE, Severity.ERROR, "screen.unit"),
    NEGATIVE(Stage.FIGURE, Severity.ERROR, "screen.negative"),
    PERCENT(Stage.FIGURE, Severity.ERROR, "screen.percent"),
    BOUNDS(Stage.FIGURE, Severity.ERROR, "screen.bounds"),
    BOUND_KIND(Stage.FIGURE, Severity.ERROR, "screen.boundKind"),
    SAMPLE(Stage.FIGURE, Severity.ERROR, "screen.sample"),
    NO_VALUE(Stage.FIGURE, Severity.ERROR, "screen.noValue"),
    TOO_LONG(Stage.FIGURE, Severity.ERROR, "screen.tooLong"),
    DUPLICATE(Stage.FIGURE, Severity.ERROR, "screen.duplicate"),
    MISSING(Stage.FIGURE, Severity.INFORMATION, "screen.missing"),

    SUM_SEXES(Stage.SUM, Severity.WARNING, "reconcile.sexes"),
    SUM_SEXES_PUBLISHED(Stage.SUM, Severity.WARNING, "reconcile.sexesStanding"),
    SUM_PARTS(Stage.SUM, Severity.WARNING, "reconcile.parts"),
    SUM_PARTS_PUBLISHED(Stage.SUM, Severity.WARNING, "reconcile.partsStanding"),
    SUM_HUNDRED(Stage.SUM, Severity.WARNING, "reconcile.hundred"),
    SUM_RUNNING(Stage.SUM, Severity.WARNING, "reconcile.running"),
    SUM_RUNNING_PUBLISHED(Stage.SUM, Severity.WARNING, "reconcile.runningStanding"),
    SUM_SHARE(Stage.SUM, Severity.WARNING, "reconcile.share"),
    SUM_SHARE_PUBLISHED(Stage.SUM, Severity.WARNING, "reconcile.shareStanding"),
    SUM_TOTAL(Stage.SUM, Severity.WARNING, "reconcile.total"),
    SUM_LIMIT(Stage.SUM, Severity.INFORMATION, "reconcile.limit"),

    JUMP(Stage.PUBLISHED, Severity.WARNING, "screen.jump"),
    OTHER_SOURCE(Stage.PUBLISHED, Severity.WARNING, "screen.otherSource"),
    OLDER(Stage.PUBLISHED, Severity.WARNING, "screen.older"),
    PROVISIONAL(Stage.PUBLISHED, Severity.WARNING, "screen.provisional");

    /** The stages of reading a file, in their order. */
    public enum Stage {
        /** What kind of file it is. */
        FILE,
        /** The parts of an Excel workbook. */
        WORKBOOK,
        /** Letters and quotation marks of a text file. */
        TEXT,
        /** How many rows and columns there are, and how long a cell is. */
        SIZE,
        /** Which cell of the table is which figure. */
        LAYOUT,
        /** How periods, names and numbers are written. */
        NOTATION,
        /** Whether a figure is possible. */
        FIGURE,
        /** Whether figures add up, in the file and with those that are published. */
        SUM,
        /** Whether figures are likely beside those that are published. */
        PUBLISHED
    }

    private final Stage stage;
    private final Severity severity;
    private final String code;

    Rule(Stage stage, Severity severity, String code) {
        this.stage = stage;
        this.severity = severity;
        this.code = code;
    }

    /** The stage at which it is checked. */
    public Stage stage() {
        return stage;
    }

    /** How grave it is to break it. */
    public Severity severity() {
        return severity;
    }

    /** Its name in the translation files, such as {@code screen.unknownCode}. */
    public String code() {
        return code;
    }

    /** The key of the text that says what is there and what was expected. */
    public String textKey() {
        return "finding." + code;
    }

    /** The key of the text that says what to do. */
    public String remedyKey() {
        return textKey() + ".do";
    }

    /**
     * The same rule where the number that should be the result is published and not in the file. Its texts then speak
     * of what is published; a rule whose result is always in the file is its own.
     */
    Rule ofPublished() {
        return switch (this) {
            case SUM_SEXES -> SUM_SEXES_PUBLISHED;
            case SUM_PARTS -> SUM_PARTS_PUBLISHED;
            case SUM_RUNNING -> SUM_RUNNING_PUBLISHED;
            case SUM_SHARE -> SUM_SHARE_PUBLISHED;
            default -> this;
        };
    }
}
