package org.amparo.local.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts a part again when it dies though nobody stopped it, and says so. */
public final class Supervised implements AutoCloseable {
    private static final Executor ASIDE = task -> Thread.ofVirtual().start(task);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<? extends Running> starter;
    private final Progress progress;
    private volatile boolean wanted;
    private volatile @Nullable Running running;

    public Supervised(String name, Supplier<? extends Running> starter, Progress progress) {
        this.name = name;
        this.starter = starter;
        this.progress = progress;
    }

    public String name() {
        return name;
    }

    public Optional<ProcessHandle> handle() {
        return Optional.ofNullable(running).map(Running::handle).filter(ProcessHandle::isAlive);
    }

    public synchronized void start() {
        wanted = true;
        if (running == null) {
            watch(starter.get());
        }
    }

    /** Lets it die unlamented. */
    public void abandon() {
        wanted = false;
    }

    private void watch(Running started) {
        running = started;
        var unused = started.handle().onExit().thenRunAsync(() -> revive(started), ASIDE);
    }

    private void revive(Running dead) {
        for (var pause = Duration.ofSeconds(1); isMissing(dead); pause = longer(pause)) {
            progress.say(name, "ended though nobody stopped it; starting it again");
            if (tryAgain(dead)) {
                progress.say(name, "runs again");
                return;
            }
            Waiting.pause(pause);
        }
    }

    private synchronized boolean tryAgain(Running dead) {
        if (!isMissing(dead)) {
            return true;
        }
        try {
            dead.close();
            watch(starter.get());
            return true;
        } catch (RuntimeException e) {
            progress.say(name, "did not start: " + e.getMessage());
            return false;
        }
    }

    private boolean isMissing(Running dead) {
        return wanted && running == dead;
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    @Override
    public void close() {
        wanted = false;
        synchronized (this) {
            var stopping = running;
            running = null;
            if (stopping != null) {
                stopping.close();
                progress.say(name, "stopped");
            }
        }
    }
}
