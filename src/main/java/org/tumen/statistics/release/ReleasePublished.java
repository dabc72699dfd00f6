package org.tumen.statistics.release;

/** Told to whoever listens, once a release is stored for good. */
public record ReleasePublished(int number) {
}
