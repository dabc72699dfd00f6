package org.tumen.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.Observation;

/** A figure's history holds every step that led to what it says. */
class RevisionsTest {

    private static final List<Release> RELEASES = IntStream.rangeClosed(1, 6).mapToObj(n -> Release.shipped(n,
            LocalDate.of(2026, n, 1), new LocalizedText("Release", "배포본"), new LocalizedText("Note", "주석"), "")).toList();

    @Test
    void aFigureThatHasOnlyEverSaidOneThingWasPublishedOnce() {
        Observation only = stated("2025", "7", 3, null);
        Revisions revisions = new Revisions(List.of(stated("2024", "7", 1, 2)), RELEASES);

        assertThat(revisions.of(only)).containsExactly(new Revision.Stated(RELEASES.get(2), only, null));
    }

    @Test
    void nothingIsSaidOfReleasesThatAreNotKnown() {
        Observation figure = stated("2025", "7", 1, null);

        assertThat(Revisions.NONE.of(figure)).isEmpty();
        assertThat(Revisions.NONE.of(List.of(figure), RevisionsTest::sum)).isEmpty();
    }

    @Test
    void tellsEveryStepFromTheFirstOne() {
        Observation first = stated("2025", "224", 1, 2);
        Observation second = stated("2025", "223", 2, 5);
        Observation now = stated("2025", "225", 5, null);

        assertThat(new Revisions(List.of(second, first), RELEASES).of(now)).containsExactly(
                new Revision.Stated(RELEASES.get(0), first, null),
                new Revision.Stated(RELEASES.get(1), second, first),
                new Revision.Stated(RELEASES.get(4), now, second));
    }

    @Test
    void tellsWhereAFigureWasStatedNoLonger() {
        Observation first = stated("2025", "224", 1, 3);
        Observation again = stated("2025", "224", 6, null);

        assertThat(new Revisions(List.of(first), RELEASES).of(again)).containsExactly(
                new Revision.Stated(RELEASES.get(0), first, null),
                new Revision.Withdrawn(RELEASES.get(2)),
                new Revision.Stated(RELEASES.get(5), again, first));
    }

    @Test
    void whatIsComputedChangesWithItsParts() {
        Observation women = stated("2025", "30", 1, null);
        Observation earlier = stated("2026", "10", 2, 4);
        Observation men = stated("2026", "20", 5, null);
        Revisions revisions = new Revisions(List.of(earlier), RELEASES);

        List<Revision> history = revisions.of(List.of(women, men), RevisionsTest::sum);

        assertThat(history).hasSize(3);
        assertThat(history.get(0)).isInstanceOfSatisfying(Revision.Stated.class, step -> {
            assertThat(step.release()).isEqualTo(RELEASES.get(1));
            assertThat(step.figure().value()).isEqualByComparingTo("40");
            assertThat(step.before()).isNull();
        });
        assertThat(history.get(1)).isEqualTo(new Revision.Withdrawn(RELEASES.get(3)));
        assertThat(history.get(2)).isInstanceOfSatisfying(Revision.Stated.class, step -> {
            assertThat(step.release()).isEqualTo(RELEASES.get(4));
            assertThat(step.figure().value()).isEqualByComparingTo("50");
            assertThat(step.before().value()).isEqualByComparingTo("40");
        });
    }

    @Test
    void whatIsComputedIsFirstPublishedWithTheLastOfItsParts() {
        Observation women = stated("2025", "30", 1, null);
        Observation men = stated("2026", "20", 2, null);

        assertThat(new Revisions(List.of(), RELEASES).of(List.of(women, men), RevisionsTest::sum)).singleElement()
                .extracting(Revision::release).isEqualTo(RELEASES.get(1));
        assertThat(new Revisions(List.of(stated("2026", "20", 1, 2)), RELEASES).of(List.of(women, men),
                RevisionsTest::sum)).as("it says the same as with the release before").singleElement()
                .extracting(Revision::release).isEqualTo(RELEASES.get(0));
    }

    private static Optional<Observation> sum(List<Observation> parts) {
        return Optional.of(Figure.count("arrivals", "2025", parts.stream().map(Observation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString()).get());
    }

    private static Observation stated(String period, String value, int enteredIn, @Nullable Integer withdrawnIn) {
        Observation o = Figure.count("arrivals", period, value).get();
        return new Observation(null, o.indicator(), o.refArea(), o.sex(), o.age(), o.category(), o.timePeriod(),
                o.value(), o.lower(), o.upper(), o.unitMeasure(), o.obsStatus(), o.sampleSize(), o.source(),
                o.locator(), o.remark(), o.attributes(), enteredIn, withdrawnIn);
    }
}
