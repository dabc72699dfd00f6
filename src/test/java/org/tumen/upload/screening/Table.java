package org.tumen.upload.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.kit.Texts;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.upload.guess.GuessShape;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.SheetRow;
import org.tumen.wording.Labels;

/** A table for a test, and what screening makes of it. */
public final class Table {

    public static final Catalogue CATALOGUE = ShippedData.catalogue();
    public static final Labels ENGLISH = new Labels(CATALOGUE, new Texts(Locale.ENGLISH));
    public static final Labels KOREAN = new Labels(CATALOGUE, new Texts(Locale.KOREAN));

    private final List<SheetRow> rows;

    private Table(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** A table written down line by line, the cells separated by {@code |}; blank lines are counted, as in a file. */
    public static Table of(String text) {
        List<SheetRow> rows = new ArrayList<>();
        long number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(number, cells));
            }
        }
        return new Table(rows);
    }

    public static Table of(List<SheetRow> rows) {
        return new Table(rows);
    }

    public List<SheetRow> rows() {
        return rows;
    }

    public Shape guessed() {
        return new GuessShape(CATALOGUE).of(rows).orElseThrow();
    }

    /** Screened in the shape that is guessed, beside the shipped figures. */
    public Result screened() {
        return screened(guessed(), ShippedData.newest());
    }

    public Result screened(Shape shape, List<Observation> standing) {
        return screened(shape, standing, Map.of());
    }

    public Result screened(Shape shape, List<Observation> standing, Map<CellRef, String> corrections) {
        List<Candidate> candidates = new ArrayList<>();
        Screening screening = new Screening(shape, CATALOGUE, HeldFigures.standing(standing), corrections,
                candidates::add);
        rows.forEach(screening::row);
        return new Result(screening.finish(), candidates);
    }

    public static Map<Observation.Key, Observation> byKey(List<Observation> figures) {
        return figures.stream().collect(Collectors.toMap(Observation::key, Function.identity(), (a, b) -> b,
                HashMap::new));
    }

    /** What came out. */
    public record Result(Screened screened, List<Candidate> candidates) {

        public List<Problem> of(Problem.Severity severity) {
            return screened.findings().list().stream().filter(f -> f.severity() == severity).toList();
        }

        public List<Problem> of(String code) {
            return screened.findings().list().stream().filter(f -> f.code().equals(code)).toList();
        }

        public List<Problem> errors() {
            return of(Problem.Severity.ERROR);
        }

        /** The candidates in short: sex, age, period, number and status. */
        public List<String> figures() {
            return candidates.stream().map(Candidate::figure).map(o -> o.sex().code() + " " + o.age() + " "
                    + o.timePeriod().code() + " " + (o.value() == null ? "-" : Equation.plain(o.value())) + " "
                    + o.obsStatus()).toList();
        }
    }
}
