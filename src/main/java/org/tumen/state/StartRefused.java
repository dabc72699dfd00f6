package org.tumen.state;

/** Something outside the program must change before Tumen can start; the message says what, in one sentence. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
