package org.tumen.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a password is among the first that somebody would try: one that many people have, words of a kind, letters
 * repeated or in a row, neighbouring keys, or not much more than the name of the account or of Tumen. Zxcvbn estimates
 * how many tries it would take; of Korean it knows nothing, so each password is also read as the keys that type it. Its
 * word lists are loaded when they are first needed.
 */
final class Guessable {

    /** Fewer tries than this make a password one that is guessed. */
    private static final double FEWEST_TRIES = 1e8;
    /** As much as there has to be of a password beside names, in characters. */
    private static final int BESIDE_NAMES = 8;
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> OWN_NAMES = Set.of("tumen", "두만", "두만강");

    private static final Guessable INSTANCE = new Guessable();

    private final Zxcvbn estimate = new Zxcvbn();
    private final List<String> koreanWords = koreanWords();

    private Guessable() {
    }

    /** Whether this would be an easy password for the account of that name. */
    static boolean is(String password, String account) {
        return INSTANCE.isEasy(password, account);
    }

    private boolean isEasy(String password, String account) {
        List<String> names = Stream.concat(OWN_NAMES.stream(), Stream.concat(Stream.of(account),
                Arrays.stream(account.split("[^\\p{L}\\p{N}]+"))).filter(n -> n.length() >= SHORTEST_NAME))
                .flatMap(Guessable::typed).map(AccountName::key).distinct().toList();
        List<String> words = Stream.concat(names.stream(), koreanWords.stream()).toList();
        return typed(password).anyMatch(p -> estimate.measure(p, words).getGuesses() < FEWEST_TRIES)
                || typed(AccountName.key(password)).anyMatch(p -> without(names, p).length() < BESIDE_NAMES);
    }

    /** The longest names first, so that nothing stays of those that hold others. */
    private static String without(List<String> names, String password) {
        String rest = password;
        for (String name : names.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            rest = rest.replace(name, "");
        }
        return rest.strip();
    }

    private static Stream<String> typed(String text) {
        return Stream.of(text, Keystrokes.of(text)).distinct();
    }

    private static List<String> koreanWords() {
        try (InputStream list = Objects.requireNonNull(Guessable.class.getResourceAsStream("korean-words.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().flatMap(l -> Stream.of(l.split(" ")))
                    .flatMap(Guessable::typed).collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
