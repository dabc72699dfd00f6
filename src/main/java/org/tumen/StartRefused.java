package org.tumen;

/** Something outside the program must change before Tumen can start; the message says what, in one sentence. */
final class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
