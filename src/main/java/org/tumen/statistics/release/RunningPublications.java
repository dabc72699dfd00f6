package org.tumen.statistics.release;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Publications that are under way. Each holds the read lock, and the end of the server takes the write lock, so that it
 * waits for them while everything that they need is still there. It is of the last phase, which is stopped first.
 */
@Component
public class RunningPublications implements SmartLifecycle {

    /** So long the end of the server waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(RunningPublications.class);

    /** The server is about to end: what was asked for was not begun, or was broken off as a whole. */
    public static final class ServerEnds extends RuntimeException {
        private ServerEnds(Throwable cause) {
            super("the server ends, and nothing was published", cause);
        }

        private ServerEnds() {
            super("the server ends, and publishes nothing more");
        }
    }

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean running;

    /**
     * Publishes; a publication may be made of others.
     *
     * @throws ServerEnds if the server ends before
     */
    public <T> T finish(Supplier<T> publication) {
        boolean part = lock.getReadHoldCount() > 0;
        if (!running && !part) {
            throw new ServerEnds();
        }
        lock.readLock().lock();
        try {
            // It may have ended while the lock was waited for.
            if (!running && !part) {
                throw new ServerEnds();
            }
            return publication.get();
        } catch (DataAccessException | TransactionException e) {
            throw running ? e : new ServerEnds(e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether the server ends. */
    public boolean ended() {
        return !running;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (lock.getReadLockCount() > 0) {
            LOG.info("waiting for what is being published");
        }
        try {
            if (lock.writeLock().tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                lock.writeLock().unlock();
            } else {
                LOG.warn("what is being published takes longer than {} s and is broken off", PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
