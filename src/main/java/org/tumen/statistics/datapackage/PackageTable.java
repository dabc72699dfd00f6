package org.tumen.statistics.datapackage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;

/** One CSV file of a data package, read row by row; whatever is wrong is said with file, line, column and value. */
final class PackageTable {

    private final String file;
    private final String text;
    private final List<String> columns;
    private final List<String> later;

    PackageTable(String file, String text, List<String> columns) {
        this(file, text, columns, List.of());
    }

    /** @param later the last of the columns, which a package from before lacks */
    PackageTable(String file, String text, List<String> columns, List<String> later) {
        this.file = file;
        this.text = text;
        this.columns = columns;
        this.later = later;
    }

    /** Turns every row into a value. */
    <T> List<T> rows(Function<Row, T> reader) {
        List<T> result = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            checkHeader();
            for (NamedCsvRecord each : csv) {
                checkShape(each);
                result.add(reader.apply(new Row(each)));
            }
        } catch (CsvParseException e) {
            throw new PackageProblem(file, "is no readable CSV file (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** Turns every row into a value; no two rows may have the same values in the key's columns. */
    <T> List<T> rows(Function<Row, T> reader, String... key) {
        Set<List<String>> seen = new HashSet<>();
        return rows(r -> seen.add(Stream.of(key).map(r::text).toList()) ? reader.apply(r)
                : r.fail(key[key.length - 1], "one that no earlier line has"));
    }

    /** Reads the header with a reader of its own: named records hide the header of a file without rows. */
    private void checkHeader() throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            List<String> header = csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            if (!header.equals(columns) && !header.equals(before())) {
                throw new PackageProblem(file, 1, "(all)", String.join(",", header), String.join(",", columns));
            }
        }
    }

    private List<String> before() {
        return columns.subList(0, columns.size() - later.size());
    }

    private void checkShape(NamedCsvRecord row) {
        if (row.getFieldCount() != row.getHeader().size()) {
            throw new PackageProblem(file, row.getStartingLineNumber(), "(all)", String.join(",", row.getFields()),
                    row.getHeader().size() + " fields, not " + row.getFieldCount());
        }
    }

    /** One row, with its place in the file. */
    final class Row {
        private final NamedCsvRecord fields;

        private Row(NamedCsvRecord fields) {
            this.fields = fields;
        }

        /** A text that must be there. */
        String text(String column) {
            String value = fields.getField(column);
            return value.isBlank() ? fail(column, "a value") : value;
        }

        /** A text that may be missing. */
        @Nullable String optional(String column) {
            String value = fields.getField(column);
            return value.isBlank() ? null : value;
        }

        /** A constant that may be missing, as may its column. */
        <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
            String value = fields.findField(column).orElse("").strip();
            return value.isEmpty() ? null : parse(column, value, name -> Enum.valueOf(type, name),
                    "nothing or one of " + List.of(type.getEnumConstants()));
        }

        /** A text, empty where missing. */
        String textOrEmpty(String column) {
            return fields.getField(column).strip();
        }

        /** A text that must be there in every language: {@code title} in {@code title_en} and {@code title_ko}. */
        LocalizedText texts(String name) {
            return LocalizedText.of(l -> text(LocalizedText.column(name, l)));
        }

        /** A text in every language, empty where missing. */
        LocalizedText textsOrEmpty(String name) {
            return LocalizedText.of(l -> textOrEmpty(LocalizedText.column(name, l)));
        }

        /** A text that may be missing; null where it is missing in every language. */
        @Nullable LocalizedText optionalTexts(String name) {
            return missing(name).size() == Texts.LANGUAGES.size() ? null
                    : LocalizedText.of(l -> optional(LocalizedText.column(name, l)));
        }

        /** A text that is there in every language, or in none; null where it is in none. */
        @Nullable LocalizedText allTextsOrNone(String name) {
            int missing = missing(name).size();
            return missing == 0 || missing == Texts.LANGUAGES.size() ? optionalTexts(name)
                    : fail(LocalizedText.column(name, Texts.LANGUAGES.getLast()),
                            "words in both languages, or in none");
        }

        /** The languages in which a text is missing. */
        private List<Locale> missing(String name) {
            return Texts.LANGUAGES.stream().filter(l -> optional(LocalizedText.column(name, l)) == null).toList();
        }

        /** A code that a list must name. */
        String code(String column, Set<String> known, String list) {
            String value = text(column);
            return known.contains(value) ? value : fail(column, "a code of " + list);
        }

        /** A code that a list must name, where there is one. */
        @Nullable String optionalCode(String column, Set<String> known, String list) {
            return optional(column) == null ? null : code(column, known, list);
        }

        /** Codes joined by {@code ;}, each of which a list must name; empty where there is none. */
        String codeList(String column, Set<String> known, String list) {
            String value = textOrEmpty(column);
            return value.isEmpty() || known.containsAll(List.of(value.split(";", -1))) ? value
                    : fail(column, "codes of " + list + ", joined by ;");
        }

        /** A whole number. */
        int integer(String column) {
            return parse(column, text(column), Integer::valueOf, "a whole number");
        }

        /** A whole number that may be missing. */
        @Nullable Integer optionalInteger(String column) {
            String value = optional(column);
            return value == null ? null : parse(column, value, Integer::valueOf, "a whole number or nothing");
        }

        /** A number that may be missing: missing is not zero. */
        @Nullable BigDecimal number(String column) {
            String value = optional(column);
            return value == null ? null
                    : parse(column, value, BigDecimal::new, "a number with a point and no separators, or nothing");
        }

        /** A value read by a function that throws for what it does not know. */
        <T> T parsed(String column, Function<String, T> parser, String expected) {
            return parse(column, text(column), parser, expected);
        }

        /** A value of which a function may know nothing. */
        <T> T found(String column, Function<String, Optional<T>> finder, String expected) {
            return finder.apply(text(column)).orElseGet(() -> fail(column, expected));
        }

        /** Refuses the row because of this column. */
        <T> T fail(String column, String expected) {
            throw new PackageProblem(file, fields.getStartingLineNumber(), column, fields.getField(column), expected);
        }

        private <T> T parse(String column, String value, Function<String, T> parser, String expected) {
            try {
                return parser.apply(value);
            } catch (RuntimeException e) {
                return fail(column, expected);
            }
        }
    }
}
