package org.tumen.upload.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Standing;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.upload.layout.RawFigure;
import org.tumen.upload.notation.KnownCodes;
import org.tumen.upload.notation.PeriodHeadings;
import org.tumen.upload.notation.PeriodReading;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.Field;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/** Turns what stands in a table into a figure, or says what keeps it from being one. */
final class FigureCheck {

    private static final int REMEMBERED = 10_000;

    private final KnownCodes codes;
    private final Problems.Collecting findings;
    private final NumberCheck numbers;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Standing standing;
    private final Map<String, PeriodReading> periods = new HashMap<>();
    private final TreeSet<Integer> ends = new TreeSet<>();
    private boolean good;

    FigureCheck(Catalogue catalogue, Standing standing, Problems.Collecting findings) {
        this.codes = new KnownCodes(catalogue);
        this.findings = findings;
        this.numbers = new NumberCheck(findings);
        this.standing = standing;
        catalogue.indicators().forEach(i -> indicators.put(i.code(), i));
    }

    /** The figure; null where something is wrong with it, or where nothing is stated. */
    @Nullable Observation figure(RawFigure raw) {
        good = true;
        Period period = period(raw);
        if (period == null && good) {
            return null;
        }
        String indicator = code(raw, Field.INDICATOR);
        String unit = unit(raw, indicator);
        doubtDay(raw, indicator, period);
        NumberCheck.Numbers stated = numbers.of(raw, unit);
        String status = status(raw, stated);
        Observation figure = new Observation(null, indicator, code(raw, Field.REF_AREA), sex(raw),
                code(raw, Field.AGE), code(raw, Field.CATEGORY), period == null ? new Period.Undated() : period,
                stated.value(), stated.lower(), stated.upper(), unit, status, stated.sample(),
                code(raw, Field.SOURCE), text(raw, Field.SOURCE_LOCATOR, 500), text(raw, Field.COMMENT, 1000),
                attributes(raw, stated), 0, null);
        return good && stated.good() && states(raw, figure) ? figure : null;
    }

    private String code(RawFigure raw, Field field) {
        String text = raw.text(field);
        if (text.isEmpty()) {
            return fail(raw, field, Rule.BLANK, new Argument.Column(field));
        }
        Optional<String> code = codes.find(field, text);
        if (code.isPresent()) {
            return code.get();
        }
        if (findings.counted(Rule.UNKNOWN_CODE)) {
            good = false;
            return "";
        }
        return fail(raw, field, Rule.UNKNOWN_CODE, new Argument.Column(field),
                new Argument.Plain(codes.nearest(field, text)));
    }

    private Sex sex(RawFigure raw) {
        return Sex.of(code(raw, Field.SEX)).orElse(Sex.TOTAL);
    }

    private String unit(RawFigure raw, String indicator) {
        Indicator known = indicators.get(indicator);
        if (raw.text(Field.UNIT_MEASURE).isEmpty()) {
            return known == null ? "" : known.unitMeasure();
        }
        String unit = code(raw, Field.UNIT_MEASURE);
        if (known != null && !unit.isEmpty() && !fits(known, unit)) {
            return fail(raw, Field.UNIT_MEASURE, Rule.UNIT, new Argument.Unit(unit),
                    new Argument.Measure(indicator), new Argument.Unit(known.unitMeasure()));
        }
        return unit;
    }

    /** A sum of money may be stated in several currencies: what has been published so stays allowed. */
    private boolean fits(Indicator known, String unit) {
        return unit.equals(known.unitMeasure())
                || standing.counts(known.code()).has(unit);
    }

    /** The period; null where it cannot be read, and where the row is a total over all periods. */
    private @Nullable Period period(RawFigure raw) {
        String text = raw.text(Field.TIME_PERIOD);
        if (text.isEmpty()) {
            fail(raw, Field.TIME_PERIOD, Rule.BLANK, new Argument.Column(Field.TIME_PERIOD));
            return null;
        }
        return switch (reading(text)) {
            case PeriodReading.At(Period period, String mark) -> {
                if (!mark.isEmpty()) {
                    raw.mark(mark);
                }
                yield period;
            }
            case PeriodReading.Until(int year, String mark) -> {
                ends.add(year);
                if (!mark.isEmpty()) {
                    raw.mark(mark);
                }
                yield PeriodHeadings.until(ends.lower(year), year);
            }
            case PeriodReading.Total() -> {
                findings.at(Rule.TOTAL_ROW, raw.place(Field.TIME_PERIOD), text);
                yield null;
            }
            case PeriodReading.Unreadable() -> {
                fail(raw, Field.TIME_PERIOD, Rule.PERIOD);
                yield null;
            }
        };
    }

    /** Spreadsheets make days of years and months that are typed as dates. */
    private void doubtDay(RawFigure raw, String indicator, @Nullable Period period) {
        Indicator known = indicators.get(indicator);
        if (period instanceof Period.Day && known != null && known.flow()
                && !standing.counts(indicator).hasDays()) {
            findings.at(Rule.DAY, raw.place(Field.TIME_PERIOD),
                    raw.text(Field.TIME_PERIOD), period.code());
        }
    }

    private PeriodReading reading(String text) {
        PeriodReading known = periods.get(text);
        if (known != null) {
            return known;
        }
        PeriodReading read = PeriodReading.of(text);
        if (periods.size() < REMEMBERED) {
            periods.put(text, read);
        }
        return read;
    }

    private Attributes attributes(RawFigure raw, NumberCheck.Numbers stated) {
        String bounds = optional(raw, Field.BOUND_KIND);
        if (!bounds.isEmpty() && stated.good() && stated.lower() == null && stated.upper() == null) {
            fail(raw, Field.BOUND_KIND, Rule.BOUND_KIND);
        }
        return Attributes.of(optional(raw, Field.QUALIFIER), bounds, optional(raw, Field.COMPUTED));
    }

    private String optional(RawFigure raw, Field field) {
        return raw.text(field).isEmpty() ? "" : code(raw, field);
    }

    private String status(RawFigure raw, NumberCheck.Numbers stated) {
        String letters = raw.text(Field.OBS_STATUS).isEmpty() ? "A" : code(raw, Field.OBS_STATUS);
        for (String mark : new String[] {raw.mark(), stated.mark()}) {
            if (!mark.isEmpty() && !letters.contains(mark)) {
                letters = letters.isEmpty() || letters.equals("A") ? mark : letters + ";" + mark;
            }
        }
        return letters;
    }

    /** Whether anything is stated; a figure may be known to be missing, but then its status says so. */
    private boolean states(RawFigure raw, Observation figure) {
        if (figure.hasNumber() || figure.obsStatus().contains("O") || figure.obsStatus().contains("Q")) {
            return true;
        }
        if (raw.text(Field.OBS_STATUS).isEmpty()) {
            findings.at(Rule.MISSING, raw.place(Field.OBS_VALUE),
                    raw.text(Field.OBS_VALUE));
        } else {
            fail(raw, Field.OBS_VALUE, Rule.NO_VALUE, new Argument.Plain(figure.obsStatus()));
        }
        return false;
    }

    private @Nullable String text(RawFigure raw, Field field, int most) {
        String text = raw.text(field).strip();
        // The export puts an apostrophe before what a spreadsheet would take for a formula.
        if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) {
            text = text.substring(1);
        }
        if (text.length() > most) {
            fail(raw, field, Rule.TOO_LONG, new Argument.Column(field), new Argument.Plain(String.valueOf(most)));
        }
        return text.isEmpty() ? null : text;
    }

    private String fail(RawFigure raw, Field field, Rule rule, Argument... fills) {
        good = false;
        findings.at(rule, raw.place(field), raw.text(field), List.of(fills));
        return "";
    }
}
