package org.tumen.wording;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.LocalizedText;
import org.tumen.kit.Texts;
import org.tumen.statistics.Computation;
import org.tumen.statistics.ObsStatus;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Percent;
import org.tumen.statistics.Period;
import org.tumen.statistics.Qualifier;
import org.tumen.statistics.Sex;
import org.tumen.statistics.Unit;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.Source;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Revisions;

/**
 * Names for everything about a figure, in the reader's language.
 *
 * @param revisions what the figures said before
 */
public record Labels(Catalogue catalogue, Texts texts, Revisions revisions) {

    /** Names for figures of which nothing earlier is asked. */
    public Labels(Catalogue catalogue, Texts texts) {
        this(catalogue, texts, Revisions.NONE);
    }

    /** A period in words: "2016", "2019 Q2", "September 2020", "1999–2001", "up to 1998", "no date stated". */
    public String period(Period period) {
        return switch (period) {
            case Period.Year y -> texts.get("period.year", y.code());
            case Period.Half h -> texts.get("period.half." + h.half(), String.valueOf(h.year()));
            case Period.Quarter q -> texts.get("period.quarter", String.valueOf(q.year()), q.quarter());
            case Period.Month m -> month(m.month());
            case Period.Day d -> DateTimeFormatter.ofPattern(texts.get("period.day.pattern"), texts.locale())
                    .format(d.day());
            case Period.Range r -> r.from() == null ? texts.get("period.upTo", period(r.to()))
                    : r.from() instanceof Period.Year && r.to() instanceof Period.Year
                    ? texts.get("period.years", r.from().code(), r.to().code())
                    : texts.get("period.range", period(r.from()), period(r.to()));
            case Period.Undated u -> texts.get("period.undated");
        };
    }

    /** A period as short as an axis wants it. */
    public String axisPeriod(Period period) {
        return switch (period) {
            case Period.Year y -> y.code();
            case Period.Half h -> texts.get("period.half." + h.half(), String.valueOf(h.year()));
            case Period.Quarter q -> texts.get("period.quarter", String.valueOf(q.year()), q.quarter());
            case Period.Range r -> axisRange(r);
            case Period.Month m -> m.code();
            case Period.Day d -> d.code();
            case Period.Undated u -> texts.get("period.undated");
        };
    }

    private String axisRange(Period.Range range) {
        int last = range.end().orElseThrow().getYear();
        boolean oneYear = range.start().isPresent() && range.start().get().getYear() == last;
        if (oneYear) {
            return String.valueOf(last);
        }
        return range.from() == null ? texts.get("period.upTo.short", axisPeriod(range.to()))
                : axisPeriod(range.from()) + "–" + axisPeriod(range.to());
    }

    /** When a study was made; of one that does not say, that it does not, and the latest it can have been. */
    public String studyPeriod(Period period) {
        return period instanceof Period.Range r && r.from() == null
                ? texts.get("period.notAfter", period(r.to())) : axisPeriod(period);
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(texts.get("period.month.pattern"), texts.locale()).format(month);
    }

    /** A sex. */
    public String sex(Sex sex) {
        return catalogue.title("sex", sex.code(), texts.locale());
    }

    /** An age group. */
    public String age(String code) {
        return catalogue.title("age", code, texts.locale());
    }

    /** An indicator's title. */
    public String indicator(String code) {
        return catalogue.indicator(code).title().in(texts.locale());
    }

    /** An indicator's definition. */
    public String definition(String code) {
        return catalogue.indicator(code).definition().in(texts.locale());
    }

    /** A country or area. */
    public String area(String code) {
        return catalogue.title("ref_area", code, texts.locale());
    }

    /** A source's title. */
    public String source(String code) {
        return catalogue.source(code).title().in(texts.locale());
    }

    /** A source's name, as short as a chart label wants it. */
    public String shortSource(String code) {
        return catalogue.source(code).shortName().in(texts.locale());
    }

    /** A source's publisher. */
    public String publisher(String code) {
        return catalogue.source(code).publisher().in(texts.locale());
    }

    /** Whom a source asked, where narrower than all defectors in South Korea; else empty. */
    public String population(String code) {
        @Nullable LocalizedText population = catalogue.source(code).population();
        return population == null ? "" : population.in(texts.locale());
    }

    /** How a source came to its figures; empty where that is not known. */
    public String design(Source source) {
        return source.design() == null ? "" : texts.get("design." + source.design());
    }

    /** A kind of source. */
    public String sourceKind(Source.Kind kind) {
        return catalogue.title("source_kind", kind.name().toLowerCase(Locale.ROOT), texts.locale());
    }

    /** A release: its day and its number. */
    public String release(Release release) {
        return texts.get("release.named", release.published().toString(), String.valueOf(release.number()));
    }

    /** A unit of measure. */
    public String unit(String code) {
        return catalogue.title("unit_measure", code, texts.locale());
    }

    /** The statuses of a figure in words; empty for a normal one. */
    public String status(Observation figure) {
        return figure.statuses().stream().filter(s -> s != ObsStatus.NORMAL)
                .map(s -> catalogue.title("obs_status", s.code(), texts.locale())).collect(Collectors.joining(", "));
    }

    /** A bare number of this figure's kind, without unit. */
    public String number(Observation figure, BigDecimal value) {
        int decimals = figure.inPersons() ? 0 : Math.max(1,
                catalogue.indicator(figure.indicator()).decimals());
        return texts.number(value, decimals);
    }

    /** The number of a figure as a reader sees it: "845", "49–81", "over 8,000", or "–" where it is missing. */
    public String value(Observation figure) {
        return stated(figure, UnaryOperator.identity());
    }

    /** The value with its unit: "845 people", "over 26,000 people", "26,000명 초과", "729 women", "62.5%". */
    public String quantity(Observation figure) {
        return stated(figure, number -> measured(number, figure.unitMeasure(), figure.sex()));
    }

    /** A bound that stands alone says what it is, unless the source's own qualifier says it. */
    private String stated(Observation figure, UnaryOperator<String> unit) {
        @Nullable Qualifier qualifier = figure.attributes().qualifier();
        if (figure.value() != null) {
            return qualified(qualifier, unit.apply(number(figure, figure.value())));
        } else if (figure.lower() != null && figure.upper() == null) {
            return qualified(qualifier == null ? Qualifier.AT_LEAST : qualifier,
                    unit.apply(number(figure, figure.lower())));
        } else if (figure.lower() == null && figure.upper() != null) {
            return qualified(qualifier == null ? Qualifier.AT_MOST : qualifier,
                    unit.apply(number(figure, figure.upper())));
        }
        return qualified(figure.lower() == null ? null : qualifier, unit.apply(range(figure)));
    }

    private String qualified(@Nullable Qualifier qualifier, String text) {
        return qualifier == null ? text : texts.get("qualifier." + qualifier, text);
    }

    /** So many of a unit, the number written already; people are called what they are. */
    public String measured(String number, String unit, Sex sex) {
        return switch (unit) {
            case Unit.PERCENT -> texts.get("value.percent", number);
            case Unit.PERSONS -> persons(number, sex);
            case Unit.NUMBER -> number;
            case Unit.DOLLARS -> texts.get("value.dollars", number);
            case Unit.CORRELATION -> texts.get("value.correlation", number);
            default -> texts.get("value.unit", number, unit(unit));
        };
    }

    /** What share a count is of another, to one decimal: "58.4%". */
    public String share(BigDecimal part, BigDecimal whole) {
        return texts.get("value.percent", texts.number(Percent.of(part, whole, 1), 1));
    }

    /** So many people, the number written already. */
    public String persons(String number) {
        return persons(number, Sex.TOTAL);
    }

    /** So many women, men, or people; the number written already. */
    public String persons(String number, Sex sex) {
        boolean one = number.equals("1");
        return texts.get(sex == Sex.TOTAL ? one ? "value.person" : "value.persons"
                : (one ? "value.person." : "value.persons.") + sex, number);
    }

    /** Several things of equal standing in one breath: "2012 and 2013". */
    public String list(List<String> things) {
        return things.size() < 2 ? String.join("", things) : texts.get("list.and",
                String.join(texts.get("list.comma"), things.subList(0, things.size() - 1)), things.getLast());
    }

    /** Periods of equal standing, each once and in order. */
    public String periods(Collection<Period> periods) {
        return list(periods.stream().distinct().sorted(Period.ORDER).map(this::period).toList());
    }

    /** What its source says to a figure; empty where it says nothing. */
    public String remark(Observation figure) {
        return Objects.requireNonNullElse(catalogue.remark(figure.remark(), texts.locale()), "");
    }

    /** The bounds beside a value and what they are: "54.3–65.7 (95%, computed here)"; empty where there are none. */
    public String bounds(Shown shown) {
        return bounds("table.bounds.", shown);
    }

    private String bounds(String text, Shown shown) {
        Observation f = shown.figure();
        return Bounds.of(shown).map(kind -> texts.get(text + kind, range(f))).orElse("");
    }

    /** What of the value was computed here; empty where it is stated. */
    String computed(String text, Observation figure) {
        @Nullable Computation computed = figure.attributes().computed();
        return computed == null || computed == Computation.INTERVAL ? "" : texts.get(text + computed);
    }

    /** The bounds of a figure alone: "54.3–65.7", "over 8,000". */
    private String range(Observation figure) {
        if (figure.lower() != null && figure.upper() != null) {
            return texts.get("value.range", number(figure, figure.lower()), number(figure, figure.upper()));
        } else if (figure.lower() != null) {
            return qualified(Qualifier.AT_LEAST, number(figure, figure.lower()));
        }
        return figure.upper() != null ? qualified(Qualifier.AT_MOST, number(figure, figure.upper()))
                : texts.get("value.missing");
    }

    /** What a figure is about, beyond its indicator: sex, age, category and place where they narrow it. */
    public String breakdown(Observation figure) {
        return breakdown(figure.key());
    }

    /** The same, of a figure that is only named. */
    public String breakdown(Observation.Key figure) {
        return Stream.of(
                        figure.sex() == Sex.TOTAL ? "" : sex(figure.sex()),
                        figure.age().equals(Observation.TOTAL) ? "" : age(figure.age()),
                        figure.category().equals(Observation.TOTAL) ? ""
                                : catalogue.categoryTitle(figure.category(), texts.locale()),
                        Country.isKorea(figure.refArea()) ? "" : area(figure.refArea()))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Everything that belongs to a number, as lines: what, how much, how sure, from whom, what to mind. */
    public List<String> caption(Shown shown) {
        Observation f = shown.figure();
        List<String> lines = new ArrayList<>();
        String breakdown = breakdown(f);
        lines.add(period(f.timePeriod()) + (breakdown.isEmpty() ? "" : " · " + breakdown));
        lines.add(indicator(f.indicator()) + ": " + quantity(f));
        String bounds = bounds("caption.bounds.", shown);
        if (!bounds.isEmpty()) {
            lines.add(bounds);
        }
        if (f.sampleSize() != null) {
            lines.add(texts.get("caption.sample", f.sampleSize()));
        }
        String computed = computed("caption.computed.", f);
        if (!computed.isEmpty()) {
            lines.add(computed);
        }
        String status = status(f);
        if (!status.isEmpty()) {
            lines.add(texts.get("caption.status", status));
        }
        new RevisionTexts(this).caption(shown).ifPresent(lines::add);
        lines.add(texts.get("caption.source", shortSource(f.source()), source(f.source())));
        @Nullable String remark = catalogue.remark(f.remark(), texts.locale());
        if (remark != null) {
            lines.add(remark);
        }
        catalogue.notesOn(List.of(f)).forEach(n -> lines.add(texts.get("caption.note",
                n.title().in(texts.locale()))));
        return lines;
    }
}
