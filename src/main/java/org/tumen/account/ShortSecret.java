package org.tumen.account;

/** The secret that the environment gives could be guessed; the message says so in one sentence. */
public class ShortSecret extends RuntimeException {

    ShortSecret() {
        super("TUMEN_SECRET has fewer than %d characters: give a longer one, made at random, or none."
                .formatted(ServerSecrets.SHORTEST));
    }
}
