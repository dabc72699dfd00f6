package org.tumen.dashboard.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tumen.statistics.release.Release;

/**
 * What a page can be pinned to.
 *
 * @param releases the releases there are, newest first
 */
public record ReleasesToPin(List<Release> releases) {

    /** The release that everybody sees who has pinned none. */
    public Release newest() {
        return releases.getFirst();
    }

    /** The release with this number, if there is one. */
    public Optional<Release> release(int number) {
        return releases.stream().filter(r -> r.number() == number).findFirst();
    }

    /** The release that stood at the end of this day; empty before the first. */
    public Optional<Release> standingOn(LocalDate day) {
        return releases.stream().filter(r -> !r.published().isAfter(day)).findFirst();
    }
}
