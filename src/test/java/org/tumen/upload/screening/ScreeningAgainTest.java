package org.tumen.upload.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.HeldFigures;
import org.tumen.statistics.Observation;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problems;
import org.tumen.upload.sheet.Rule;

/** What is screened again while it is published: the same figures, and every error, but no comparisons. */
class ScreeningAgainTest {

    private static final Table TABLE = Table.of("""
            indicator|ref_area|sex|age|category|time_period|obs_value|source
            arrivals|KR|F|_T|_T|2024|1|MOU
            arrivals|KR|M|_T|_T|2024|1|MOU
            arrivals|KR|_T|_T|_T|2024|5|MOU
            arrivals|KR|F|_T|_T|2024|1|MOU
            arrivals|KR|F|_T|_T|soon|1|MOU""");

    @Test
    void errorsAreFoundAgainAndSumsAreNot() {
        List<Observation> figures = new ArrayList<>();
        Screening again = Screening.again(TABLE.guessed(), Table.CATALOGUE, HeldFigures.standing(List.of()), Map.of(),
                c -> figures.add(c.figure()));
        TABLE.rows().forEach(again::row);
        Problems found = again.finish().findings();

        Table.Result first = TABLE.screened(TABLE.guessed(), List.of());
        assertThat(first.of("reconcile.sexes")).hasSize(1);
        assertThat(found.count(Rule.SUM_SEXES)).isZero();
        assertThat(found.list()).filteredOn(f -> f.severity() == Problem.Severity.ERROR)
                .isEqualTo(first.errors()).hasSize(2);
        assertThat(figures).isEqualTo(first.candidates().stream().map(Candidate::figure).toList()).hasSize(3);
    }
}
