package org.tumen.upload.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.statistics.release.Release;

/**
 * What others have published since a draft was reviewed.
 *
 * @param releases   their releases, the first one first
 * @param difference between what the draft was weighed against and what stands now
 * @param shared     how many of those figures the draft would change, too
 */
public record Beneath(List<Release> releases, Difference difference, long shared) {

    /** What has changed beneath a review by now. */
    static Beneath of(Review reviewed, List<Release> since, Difference difference) {
        Set<Observation.Key> own = reviewed.impact().changes().stream().map(c -> c.figure().key())
                .collect(Collectors.toSet());
        return new Beneath(since, difference, difference.changes().stream().map(Change::figure)
                .filter(figure -> own.contains(figure.key())).count());
    }
}
