package org.tumen.account;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The link with which the first admin is made: good for one use, and until the server ends. */
@Component
public final class FirstLink {

    private final AtomicReference<@Nullable String> digest = new AtomicReference<>();

    /** A new token; the one before no longer opens anything. */
    public String renew() {
        String token = Token.random();
        digest.set(Token.digest(token));
        return token;
    }

    /** Whether this token makes the first admin. */
    public boolean opens(String token) {
        return Token.digest(token).equals(digest.get());
    }

    /** From now on no token makes a first admin. */
    void close() {
        digest.set(null);
    }
}
