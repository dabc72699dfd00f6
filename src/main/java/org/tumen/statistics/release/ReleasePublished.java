package org.tumen.statistics.release;

/** Event after the commit of a release. */
public record ReleasePublished(int number) {
}
