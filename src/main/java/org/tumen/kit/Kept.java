package org.tumen.kit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made for a key, kept until what is kept is too heavy together: then what was asked for longest ago goes. The
 * keys may come from addresses, so anybody may ask for as many as he likes.
 */
public final class Kept<K, V> {

    /** What a thing weighs besides what is in it: its key and its place. */
    private static final int FRAME = 1;

    private final Cache<K, V> cache;

    /**
     * Nothing yet.
     *
     * @param most   how heavy everything kept may be together; what alone is heavier is made anew each time
     * @param weight of a thing, such as how many figures it holds
     */
    public Kept(long most, ToIntFunction<V> weight) {
        // The thread whose entry makes the cache too heavy evicts others before it continues.
        cache = Caffeine.newBuilder().maximumWeight(most).executor(Runnable::run)
                .weigher((K key, V value) -> FRAME + weight.applyAsInt(value)).build();
    }

    /** What is kept for this key, else what is made for it; other threads that ask for the same key wait for it. */
    public V get(K key, Function<K, V> make) {
        return cache.get(key, make);
    }

    /** The same, but two who ask at the same time may make it once each, and neither waits. */
    public V getAlone(K key, Function<K, V> make) {
        V known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        cache.put(key, made);
        return made;
    }

    /** Whether something is kept for this key. */
    public boolean has(K key) {
        return cache.getIfPresent(key) != null;
    }

    /** How heavy everything kept is together. */
    public long weight() {
        return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
