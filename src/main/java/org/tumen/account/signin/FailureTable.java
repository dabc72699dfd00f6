package org.tumen.account.signin;

import java.time.Duration;
import org.tumen.account.Token;

/**
 * Failures by a key, in a table whose size is fixed. The key's digest, salted with what only this process knows, says
 * its place; keys that meet in one share its count. So nobody fills the memory, and nothing is ever put out of the
 * table to make room: whoever brings a thousand keys along frees none of them.
 */
final class FailureTable {

    private static final int PLACES = 1 << 16;

    private final String salt = Token.random();
    private final Failures[] places = new Failures[PLACES];
    private final Duration lasts;
    private int used;

    /** @param lasts how long it takes until one failure is forgotten */
    FailureTable(Duration lasts) {
        this.lasts = lasts;
    }

    Failures of(String key) {
        int place = Integer.parseInt(Token.digest(salt + key).substring(0, 4), 16);
        if (places[place] == null) {
            places[place] = new Failures(lasts);
            used++;
        }
        return places[place];
    }

    /** How many places are in use. */
    int used() {
        return used;
    }
}
