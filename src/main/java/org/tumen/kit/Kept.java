package org.tumen.kit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A cache bounded by weight: when it is too heavy, the entry used longest ago is evicted. Keys may come from addresses,
 * so a reader may ask for any number of them.
 */
public final class Kept<K, V> {

    /** The weight of an entry besides its content: its key and its place. */
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

    /** The same without a lock: two threads may make the value at the same time, and neither waits. */
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
