package org.tumen.chart.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Sex;
import org.tumen.wording.Labels;
import org.tumen.wording.Shown;

/**
 * Whose figures a picture shows where the reader asked for those of one sex: what its title and its sentence have to
 * say of that. It follows from the figures themselves, so no drawing can say of women what holds for all.
 */
public record Whose(Extent extent, @Nullable Sex chosen, Labels labels) {

    private enum Extent {
        /** No sex was asked for, or nothing else than what is shown exists. */
        ALL_THERE_IS,
        /** Only figures of the sex asked for. */
        CHOSEN,
        /** Only figures of both sexes together. */
        BOTH,
        /** Figures of the sex asked for, and single ones that exist for both sexes together only. */
        SOME_BOTH
    }

    /** Whose figures these are: finds out how many of those shown are of the chosen sex. */
    public static Whose of(Selection given, List<Shown> shown) {
        @Nullable Sex chosen = given.choice().sex();
        return new Whose(chosen == null || chosen == Sex.TOTAL ? Extent.ALL_THERE_IS : extent(chosen, given, shown),
                chosen, given.labels());
    }

    private static Extent extent(Sex chosen, Selection given, List<Shown> shown) {
        Set<Sex> sexes = shown.stream().map(s -> s.figure().sex()).collect(Collectors.toSet());
        if (sexes.equals(Set.of(Sex.TOTAL))) {
            return Extent.BOTH;
        } else if (sexes.contains(Sex.TOTAL)) {
            return Extent.SOME_BOTH;
        }
        return sexes.equals(Set.of(chosen)) && given.figures().stream().anyMatch(o -> o.sex() != chosen)
                ? Extent.CHOSEN : Extent.ALL_THERE_IS;
    }

    /** The title, ended by the group it is about. */
    public String title(String plain) {
        return switch (extent) {
            case CHOSEN -> labels.texts().get("text.of", plain, group());
            case BOTH -> labels.texts().get("title.bothSexes", plain);
            case ALL_THERE_IS, SOME_BOTH -> plain;
        };
    }

    /** A sentence whose numbers of people name the group themselves; see {@link Labels#persons}. */
    public String counts(String plain) {
        return switch (extent) {
            case BOTH -> plain + " " + labels.texts().get("sentence.bothSexes");
            case SOME_BOTH -> plain + " " + labels.texts().get("sentence.someBothSexes");
            case ALL_THERE_IS, CHOSEN -> plain;
        };
    }

    /** A sentence of shares, amounts and the like, which name nobody. */
    String sentence(String plain) {
        return extent == Extent.CHOSEN ? labels.texts().get("text.of", group(), plain) : counts(plain);
    }

    /** A sentence of either kind, as the unit of the figures has it. */
    String sentence(String plain, List<Shown> shown) {
        boolean people = shown.stream().allMatch(s -> s.figure().inPersons());
        return people ? counts(plain) : sentence(plain);
    }

    private String group() {
        return Optional.ofNullable(chosen).map(labels::sex).orElse("");
    }
}
