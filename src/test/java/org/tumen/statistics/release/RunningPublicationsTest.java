package org.tumen.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.tumen.statistics.release.RunningPublications.ServerEnds;

/** What is being published is finished before the server ends, and nothing is begun that could not be. */
class RunningPublicationsTest {

    private final RunningPublications running = new RunningPublications();

    @BeforeEach
    void start() {
        running.start();
    }

    @Test
    void theEndWaitsForWhatIsBegunAndRefusesWhatIsNot() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> running.finish(() -> {
                begun.countDown();
                await(goOn);
                return running.finish(() -> "a publication of two parts");
            }));
            begun.await();
            Future<?> end = threads.submit(() -> running.stop());
            while (!running.ended()) {
                Thread.onSpinWait();
            }

            boolean ended = end.isDone();
            goOn.countDown();

            assertThatThrownBy(() -> running.finish(() -> "another")).isInstanceOf(ServerEnds.class);
            assertThat(ended).isFalse();
            assertThat(first.get()).isEqualTo("a publication of two parts");
            end.get();
        }
    }

    @Test
    void whatFailsOtherwiseFailsAsItDid() {
        assertThatThrownBy(() -> running.finish(() -> {
            throw new DataAccessResourceFailureException("no disk");
        })).isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
