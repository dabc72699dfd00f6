package org.tumen.upload.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Makes things in a thread of their own while those made before are used, a bounded number ahead: a file is screened
 * while the database stores what was screened.
 */
final class ReadAhead {

    private static final int TOGETHER = 500;
    private static final int AHEAD = 8;

    private ReadAhead() {
    }

    /**
     * Uses everything that is made, in its order, in this thread.
     *
     * @param maker is given whom to hand each thing to
     * @throws RuntimeException what the maker or the user throws; neither goes on then
     */
    static <T> void run(Consumer<Consumer<T>> maker, Consumer<T> user) {
        BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(AHEAD);
        CompletableFuture<Void> made = new CompletableFuture<>();
        Thread making = Thread.startVirtualThread(() -> {
            try {
                make(maker, queue);
                made.complete(null);
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
                // What waits is of no use any more, and must not keep the end from being told.
                queue.clear();
                put(queue, List.of());
            }
        });
        try {
            for (List<T> some = take(queue); !some.isEmpty(); some = take(queue)) {
                some.forEach(user);
            }
            made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : e;
        } finally {
            making.interrupt();
        }
    }

    /** An empty list is the end. */
    private static <T> void make(Consumer<Consumer<T>> maker, BlockingQueue<List<T>> queue) {
        List<T> some = new ArrayList<>(TOGETHER);
        maker.accept(thing -> {
            some.add(thing);
            if (some.size() == TOGETHER) {
                put(queue, List.copyOf(some));
                some.clear();
            }
        });
        if (!some.isEmpty()) {
            put(queue, List.copyOf(some));
        }
        put(queue, List.of());
    }

    private static <T> void put(BlockingQueue<T> queue, T thing) {
        try {
            queue.put(thing);
        } catch (InterruptedException e) {
            // Nobody uses it any more.
            throw new IllegalStateException("stopped", e);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
