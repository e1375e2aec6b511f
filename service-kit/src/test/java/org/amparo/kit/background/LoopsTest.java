package org.amparo.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void allThatRecursHasAThreadOfItsName() throws InterruptedException {
        var threads = ConcurrentHashMap.<String>newKeySet();
        var begun = new CountDownLatch(2);
        Loop.Work work = running -> {
            threads.add(Thread.currentThread().getName());
            begun.countDown();
            running.pause(LONG);
        };
        var loops = new Loops(List.of(new Task("one", true, work), new Task("other", true, work)));

        loops.start(new StartupEvent());

        begun.await();
        assertThat(threads).containsExactlyInAnyOrder("one", "other");
        loops.stop(new ShutdownEvent());
    }

    @Test
    void whatIsNotWantedIsNotBegun() throws InterruptedException {
        var rounds = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var unwanted = new Task("unwanted", false, running -> rounds.incrementAndGet());
        var wanted = new Task("wanted", true, running -> begun.countDown());
        var loops = new Loops(List.of(unwanted, wanted));

        loops.start(new StartupEvent());

        begun.await();
        loops.stop(new ShutdownEvent());
        assertThat(rounds).hasValue(0);
    }

    @Test
    void allAreToldToStopBeforeAnyIsWaitedFor() throws InterruptedException {
        var ended = new AtomicInteger();
        var begun = new CountDownLatch(2);
        var bothAreTold = new CyclicBarrier(2);
        Loop.Work work = running -> {
            begun.countDown();
            running.pause(LONG);
            bothAreTold.await();
            ended.incrementAndGet();
        };
        var loops = new Loops(List.of(new Task("one", true, work), new Task("other", true, work)));
        loops.start(new StartupEvent());
        begun.await();

        loops.stop(new ShutdownEvent());

        assertThat(ended).hasValue(2);
    }

    private record Task(String name, boolean isWanted, Loop.Work work) implements Recurring {
        @Override
        public void round(Loop running) throws Exception {
            work.round(running);
        }
    }
}
