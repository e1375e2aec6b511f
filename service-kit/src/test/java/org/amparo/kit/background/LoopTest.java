package org.amparo.kit.background;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
    @Test
    void noFaultEndsItNotEvenAnError() throws InterruptedException {
        var rounds = new AtomicInteger();
        var loop = Loop.start("test", running -> {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            running.pause(Duration.ofMillis(10));
        });

        eventually(() -> assertThat(rounds).hasValueGreaterThan(2));
        Loop.stop(List.of(loop));
    }

    @Test
    void noPauseDelaysTheEnd() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var loop = Loop.start("test", running -> {
            begun.countDown();
            running.pause(Duration.ofHours(1));
        });
        begun.await();

        var stoppedAt = System.nanoTime();
        Loop.stop(List.of(loop));

        assertThat(Duration.ofNanos(System.nanoTime() - stoppedAt)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRoundThatDoesNotEndIsInterrupted() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var loop = Loop.start("test", running -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                interrupted.countDown();
                throw stopped;
            }
        });
        begun.await();

        Loop.stop(List.of(loop));

        assertThat(interrupted.getCount()).isZero();
    }
}
