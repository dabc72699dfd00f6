package org.tumen.upload.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Standing;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.layout.LongRows;
import org.tumen.upload.layout.RawFigure;
import org.tumen.upload.layout.RowLabels;
import org.tumen.upload.layout.Shape;
import org.tumen.upload.layout.TableRows;
import org.tumen.upload.layout.WideRows;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Corrections;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;
import org.tumen.upload.sheet.SheetRow;

/**
 * Screens a table in one pass: takes its rows one after another, hands on every figure that could be published, and
 * finds everything that is wrong, doubtful or worth knowing. Keeps no figures but those it compares, and of those a
 * bounded number.
 */
public final class Screening {

    private final Shape shape;
    private final Standing standing;
    private final Corrections corrections;
    private final Consumer<Candidate> candidates;
    private final Problems.Collecting findings = new Problems.Collecting();
    private final SeenKeys seen = new SeenKeys();
    private final FigureCheck check;
    private final KnownFigures known;
    private final Catalogue catalogue;
    private final TableRows table;
    private State state = State.BEFORE_HEADER;
    private long rows;
    private long figures;

    private enum State {
        BEFORE_HEADER, READING, UNREADABLE
    }

    /**
     * A screening of one table.
     *
     * @param standing    the figures that stand today
     * @param corrections what the admin has put in the place of cells
     * @param candidates  is handed every figure in which no error was found
     */
    public Screening(Shape shape, Catalogue catalogue, Standing standing,
            Map<CellRef, String> corrections, Consumer<Candidate> candidates) {
        this(shape, catalogue, new KnownFigures(standing, KnownFigures.HELD), standing, corrections, candidates);
    }

    private Screening(Shape shape, Catalogue catalogue, KnownFigures known,
            Standing standing, Map<CellRef, String> corrections,
            Consumer<Candidate> candidates) {
        this.shape = shape;
        this.catalogue = catalogue;
        this.standing = standing;
        this.corrections = new Corrections(corrections);
        this.candidates = candidates;
        this.check = new FigureCheck(catalogue, standing, findings);
        this.known = known;
        this.table = switch (shape) {
            case Shape.Own own -> new LongRows(own, findings);
            case Shape.Long other -> new LongRows(other, findings);
            case Shape.Wide wide -> new WideRows(wide, new RowLabels(catalogue), findings);
        };
    }

    /**
     * Another screening of a table that has been reviewed. It finds every error again. The review has already reported
     * sums that differ, so this pass keeps no figures in memory to compare.
     */
    public static Screening again(Shape shape, Catalogue catalogue, Standing standing,
            Map<CellRef, String> corrections, Consumer<Candidate> candidates) {
        return new Screening(shape, catalogue, new KnownFigures(standing, 0), standing, corrections, candidates);
    }

    /** Takes the next row. */
    public void row(SheetRow read) {
        SheetRow row = corrections.apply(read);
        if (row.number() < shape.headerRow()) {
            return;
        }
        switch (state) {
            case BEFORE_HEADER -> {
                if (row.number() > shape.headerRow()) {
                    noHeader();
                } else {
                    state = table.header(row) ? State.READING : State.UNREADABLE;
                }
            }
            case READING -> rows += table.row(row, this::figure) ? 1 : 0;
            case UNREADABLE -> rows++;
        }
    }

    private void noHeader() {
        findings.add(Problem.of(Rule.NO_HEADER, String.valueOf(shape.headerRow())));
        state = State.UNREADABLE;
    }

    private void figure(RawFigure raw) {
        Observation figure = check.figure(raw);
        if (figure == null) {
            return;
        }
        CellRef place = raw.place(Field.OBS_VALUE);
        Observation.Key key = figure.key();
        long earlier = seen.add(key, place.row());
        if (earlier > 0) {
            if (!findings.counted(Rule.DUPLICATE)) {
                findings.at(Rule.DUPLICATE, place, raw.text(Field.OBS_VALUE),
                        List.of(new Argument.Figure(key), new Argument.Plain(String.valueOf(earlier))));
            }
            return;
        }
        Observation before = standing.get(key);
        if (before != null && figure.obsStatus().contains(ObsStatus.PROVISIONAL.code())
                && !before.is(ObsStatus.PROVISIONAL) && !before.is(ObsStatus.MISSING)) {
            findings.at(Rule.PROVISIONAL, place, raw.text(Field.OBS_VALUE),
                    List.of(new Argument.Figure(key)));
        }
        Candidate candidate = Candidate.of(untitled(figure, raw, before), place, before);
        known.hold(key, candidate);
        figures++;
        candidates.accept(candidate);
    }

    /** The title above a table says where its figures stand; it makes none new that says nothing else new. */
    private static Observation untitled(Observation figure, RawFigure raw, @Nullable Observation before) {
        if (before == null || raw.hasCell(Field.SOURCE_LOCATOR)) {
            return figure;
        }
        Observation untitled = figure.at(null);
        return untitled.repeats(before) ? untitled : figure;
    }

    /** What can be said when all rows have been taken. */
    public Screened finish() {
        List<Change> following = List.of();
        if (state == State.BEFORE_HEADER) {
            noHeader();
        }
        if (state == State.READING) {
            table.finish();
            if (known.full()) {
                findings.add(Problem.of(Rule.SUM_LIMIT,
                        String.valueOf(KnownFigures.HELD)));
            }
            new AgainstStanding(known, findings).run();
            new Reconcile(catalogue, known, findings).run();
            following = new DerivedFigures(catalogue, known).changes();
            if (figures == 0 && findings.none(Problem.Severity.ERROR)) {
                findings.add(Problem.of(Rule.NO_FIGURES));
            }
        }
        return new Screened(rows, figures, findings.done(), following);
    }
}
