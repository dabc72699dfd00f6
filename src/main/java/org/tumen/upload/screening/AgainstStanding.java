package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.Equation;
import org.tumen.upload.sheet.Keys;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/**
 * What makes a figure of a file doubtful beside the figures that stand: far from the period before, contradicted by
 * another source, older than what is there. Only figures that are new or changed are doubted; the others stand
 * already.
 */
final class AgainstStanding {

    private static final BigDecimal JUMP = new BigDecimal("0.5");
    private static final BigDecimal APART = new BigDecimal("0.005");

    private final KnownFigures known;
    private final Problems.Collecting findings;
    private final Map<Observation.Key, List<Candidate>> ofFile = new HashMap<>();

    AgainstStanding(KnownFigures known, Problems.Collecting findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Looks at all figures of the file. */
    void run() {
        known.ofFile().forEach((key, candidate) ->
                ofFile.computeIfAbsent(Keys.series(key), k -> new ArrayList<>()).add(candidate));
        known.ofFile().forEach((key, candidate) -> {
            if (known.changed(key, candidate.figure())) {
                otherSources(key, candidate);
            }
        });
        ofFile.forEach((key, candidates) -> {
            jumps(key, candidates);
            older(key, candidates);
        });
    }

    private void otherSources(Observation.Key key, Candidate candidate) {
        BigDecimal value = candidate.figure().value();
        for (Observation other : known.standing().sources(key).toList()) {
            if (value != null && other.value() != null && !other.source().equals(key.source())
                    && apart(value, other.value(), APART)
                    && !findings.counted(Rule.OTHER_SOURCE)) {
                findings.at(Rule.OTHER_SOURCE, candidate.place(), Equation.plain(value),
                        List.of(new Argument.Figure(key), plain(other.value()), new Argument.Origin(other.source())));
            }
        }
    }

    /** Years with years, quarters with quarters: another length of time has other numbers. */
    private void jumps(Observation.Key key, List<Candidate> candidates) {
        Map<Class<?>, TreeMap<Period, Object>> kinds = new HashMap<>();
        known.standing().series(key).forEach(o -> put(kinds, o, o));
        candidates.forEach(c -> put(kinds, c.figure(), c));
        for (TreeMap<Period, Object> points : kinds.values()) {
            Object before = null;
            for (Object point : points.values()) {
                if (before != null && point instanceof Candidate candidate) {
                    jump(figure(before), candidate);
                }
                before = point;
            }
        }
    }

    private static void put(Map<Class<?>, TreeMap<Period, Object>> kinds, Observation figure, Object point) {
        Period period = figure.timePeriod();
        if (figure.value() != null && !(period instanceof Period.Range) && !(period instanceof Period.Undated)) {
            kinds.computeIfAbsent(period.getClass(), k -> new TreeMap<>(Period.ORDER)).put(period, point);
        }
    }

    private static Observation figure(Object point) {
        return point instanceof Candidate candidate ? candidate.figure() : (Observation) point;
    }

    private void jump(Observation before, Candidate candidate) {
        BigDecimal value = candidate.figure().value();
        BigDecimal last = before.value();
        if (value != null && last != null && apart(value, last, JUMP)
                && known.changed(candidate.figure().key(), candidate.figure())
                && !findings.counted(Rule.JUMP)) {
            findings.at(Rule.JUMP, candidate.place(), Equation.plain(value),
                    List.of(new Argument.Figure(candidate.figure().key()), plain(last),
                            new Argument.When(before.timePeriod())));
        }
    }

    private static Argument plain(BigDecimal number) {
        return new Argument.Plain(Equation.plain(number));
    }

    private static boolean apart(BigDecimal value, BigDecimal from, BigDecimal part) {
        return value.subtract(from).abs().compareTo(from.abs().multiply(part)) > 0;
    }

    private void older(Observation.Key key, List<Candidate> candidates) {
        Candidate newest = candidates.getFirst();
        for (Candidate candidate : candidates) {
            if (after(candidate.figure(), newest.figure())) {
                newest = candidate;
            }
        }
        Observation there = newest(known.standing().series(key).toList());
        if (there != null && after(there, newest.figure())) {
            findings.at(Rule.OLDER, newest.place(),
                    newest.figure().timePeriod().code(), List.of(new Argument.Figure(key),
                            new Argument.When(newest.figure().timePeriod()), new Argument.When(there.timePeriod())));
        }
    }

    private static @Nullable Observation newest(Collection<Observation> figures) {
        Observation newest = null;
        for (Observation figure : figures) {
            newest = newest == null || after(figure, newest) ? figure : newest;
        }
        return newest;
    }

    private static boolean after(Observation one, Observation other) {
        Optional<LocalDate> end = one.timePeriod().end();
        return end.isPresent() && end.get().isAfter(other.timePeriod().end().orElse(LocalDate.MIN));
    }
}
