package org.tumen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds things by the words of their texts. Things share most of their texts, such as the name of a country, so each
 * text is kept once, and compared once with what somebody types. docs/decisions has why this is no library.
 *
 * @param <T> what is found
 */
public final class TextIndex<T> {

    /** More words than these say nothing more. */
    private static final int MOST_WORDS = 8;

    /** Words that say nothing beside others. */
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on",
            "or", "the", "to", "with");

    /** How much better it is that one text has all words, or is just what was typed. */
    private static final float TOGETHER = 0.5f;

    /**
     * A text of a thing.
     *
     * @param weight how much it says of the thing
     */
    public record Text(String words, float weight) {
    }

    /**
     * A thing that can be found.
     *
     * @param standing decides between things that fit equally well; the greater comes first
     */
    public record Entry<T>(T thing, List<Text> texts, float standing) {
    }

    /** A thing found, and how well it fits. */
    public record Hit<T>(T thing, float score) {
    }

    private record Kept<T>(T thing, int[] texts, float[] weights, float standing) {
    }

    private final Lexicon vocabulary;
    /** The words of each text, by their places in the vocabulary. */
    private final int[][] texts;
    private final List<String> plain;
    private final List<Kept<T>> things;

    private TextIndex(Lexicon vocabulary, int[][] texts, List<String> plain, List<Kept<T>> things) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.plain = plain;
        this.things = things;
    }

    /** An index of these things. */
    public static <T> TextIndex<T> of(Stream<Entry<T>> entries) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Map<String, Integer> texts = new LinkedHashMap<>();
        List<int[]> wordsOfTexts = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<Kept<T>> kept = entries.map(entry -> {
            List<Text> said = entry.texts().stream().filter(t -> !t.words().isBlank()).toList();
            int[] places = said.stream().mapToInt(t -> texts.computeIfAbsent(t.words(), text -> {
                List<String> own = Letters.words(text);
                wordsOfTexts.add(own.stream().distinct()
                        .mapToInt(w -> words.computeIfAbsent(w, word -> words.size())).toArray());
                plain.add(String.join(" ", own));
                return texts.size();
            })).toArray();
            float[] weights = new float[said.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = said.get(i).weight();
            }
            return new Kept<>(entry.thing(), places, weights, entry.standing());
        }).toList();
        return new TextIndex<>(new Lexicon(List.copyOf(words.keySet())), wordsOfTexts.toArray(int[][]::new),
                List.copyOf(plain), kept);
    }

    /** How many things can be found. */
    public int size() {
        return things.size();
    }

    /** Everything that has all words of a query, in whichever of its texts, what fits best first. */
    public List<Hit<T>> find(String query) {
        List<String> words = significant(query);
        if (words.isEmpty()) {
            return List.of();
        }
        float[][] fits = new float[words.size()][];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = fitOfTexts(words.get(i));
        }
        float[] together = together(fits, String.join(" ", words));
        record Found<T>(Kept<T> thing, float score) {
        }
        List<Found<T>> found = new ArrayList<>();
        for (Kept<T> thing : things) {
            float score = score(thing, fits, together);
            if (score > 0) {
                found.add(new Found<>(thing, score + thing.standing()));
            }
        }
        found.sort(Comparator.comparing((Found<T> f) -> f.score()).reversed());
        return found.stream().map(f -> new Hit<>(f.thing().thing(), f.score())).toList();
    }

    private static List<String> significant(String query) {
        List<String> all = Letters.words(query).stream().distinct().limit(MOST_WORDS).toList();
        List<String> words = all.stream().filter(w -> !SMALL.contains(w)).toList();
        return words.isEmpty() ? all : words;
    }

    /** The best of each text's words; one that stands alone says more than one among many. */
    private float[] fitOfTexts(String typed) {
        float[] ofWords = vocabulary.fit(typed);
        float[] ofTexts = new float[texts.length];
        for (int i = 0; i < texts.length; i++) {
            float best = 0;
            for (int word : texts[i]) {
                best = Math.max(best, ofWords[word]);
            }
            ofTexts[i] = best * (0.8f + 0.2f / Math.max(1, texts[i].length));
        }
        return ofTexts;
    }

    /** What each text is worth more because it has all words, and again because it is just what was typed. */
    private float[] together(float[][] fits, String query) {
        float[] more = new float[texts.length];
        for (int i = 0; i < more.length; i++) {
            float least = 1;
            for (float[] fit : fits) {
                least = Math.min(least, fit[i]);
            }
            more[i] = (fits.length > 1 ? least * TOGETHER * fits.length : 0)
                    + (plain.get(i).equals(query) ? TOGETHER : 0);
        }
        return more;
    }

    private static float score(Kept<?> thing, float[][] fits, float[] together) {
        float sum = 0;
        for (float[] fit : fits) {
            float best = 0;
            for (int i = 0; i < thing.texts().length; i++) {
                best = Math.max(best, thing.weights()[i] * fit[thing.texts()[i]]);
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        float more = 0;
        for (int i = 0; i < thing.texts().length; i++) {
            more = Math.max(more, thing.weights()[i] * together[thing.texts()[i]]);
        }
        return sum + more;
    }
}
