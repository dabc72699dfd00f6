package org.tumen.upload.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Observation;
import org.tumen.statistics.Period;
import org.tumen.upload.sheet.Argument;
import org.tumen.upload.sheet.CellRef;
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
    private final Map<Observation.Key, List<Candidate>> ofFile = new LinkedHashMap<>();

    AgainstStanding(KnownFigures known, Problems.Collecting findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Looks at all figures of the file. */
    void run() {
        known.ofFile().forEach((key, candidate) ->
                ofFile.computeIfAbsent(Keys.series(key), k -> new ArrayList<>()).add(candidate));
        known.ofFile().forEach((key, candidate) -> {
            if (candidate.changed()) {
                otherSources(key, candidate);
            }
        });
        ofFile.forEach((key, candidates) -> {
            jumps(candidates);
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
    private void jumps(List<Candidate> candidates) {
        Map<Class<?>, NavigableMap<Period, Candidate>> lengths = new LinkedHashMap<>();
        candidates.stream().filter(c -> c.figure().value() != null && c.figure().timePeriod().sequential()).forEach(c ->
                lengths.computeIfAbsent(c.figure().timePeriod().getClass(), l -> new TreeMap<>(Period.ORDER))
                        .put(c.figure().timePeriod(), c));
        lengths.values().forEach(alike -> {
            Observation earlier = null;
            for (Candidate candidate : alike.values()) {
                if (candidate.changed()) {
                    before(candidate, earlier).ifPresent(before -> jump(before, candidate));
                }
                earlier = candidate.figure();
            }
        });
    }

    /** The figure of the period before: the last earlier one of the file, unless a later one than that stands. */
    private Optional<Observation> before(Candidate candidate, @Nullable Observation earlier) {
        return known.standing().before(candidate.figure().key(), earlier == null ? null : earlier.timePeriod())
                .filter(stands -> earlier == null
                        || Period.ORDER.compare(stands.timePeriod(), earlier.timePeriod()) > 0)
                .or(() -> Optional.ofNullable(earlier));
    }

    private void jump(Observation before, Candidate candidate) {
        BigDecimal value = candidate.figure().value();
        BigDecimal last = before.value();
        if (value != null && last != null && apart(value, last, JUMP) && !findings.counted(Rule.JUMP)) {
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
        Period stated = newest.figure().timePeriod();
        CellRef place = newest.place();
        known.standing().newest(key, stated.end().orElse(LocalDate.MIN)).ifPresent(there ->
                findings.at(Rule.OLDER, place, stated.code(), List.of(new Argument.Figure(key),
                        new Argument.When(stated), new Argument.When(there.timePeriod()))));
    }

    private static boolean after(Observation one, Observation other) {
        Optional<LocalDate> end = one.timePeriod().end();
        return end.isPresent() && end.get().isAfter(other.timePeriod().end().orElse(LocalDate.MIN));
    }
}
