package org.amparo.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Console;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.ProcessMark;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Waiting;

/** The one process that lives as long as the system and hosts its parts. */
public final class Supervisor {
    private final SystemOptions options;
    private final Progress progress = Console.withElapsedTime();
    private final LocalSystem system;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean ready;
    private volatile boolean failed;

    public Supervisor(SystemOptions options) {
        this.options = options;
        this.system = new LocalSystem(options, progress);
    }

    public void run() {
        var began = System.nanoTime();
        takeTheMark();
        state("starting");
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        try {
            system.bringUp(() -> new ServiceBuild(options, progress).run());
            ready = true;
            System.out.println(new Welcome(options).text((System.nanoTime() - began) / 1_000_000_000));
            state("ready");
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed = true;
            state("failed");
            throw e;
        }
    }

    /** Ends a running supervisor and whatever a killed one left; afterwards nothing of ours runs. */
    public static void stop(SystemOptions options, Progress progress) {
        var mark = mark(options.home());
        mark.living()
                .ifPresentOrElse(
                        supervisor -> {
                            supervisor.destroy();
                            if (!Waiting.within(
                                    Duration.ofSeconds(100), Duration.ofMillis(100), () -> !supervisor.isAlive())) {
                                supervisor.destroyForcibly();
                            }
                            progress.say("Amparo", "stopped");
                        },
                        () -> progress.say("Amparo", "was not running"));
        new Leftovers(options).stop(progress);
        mark.erase();
    }

    public static boolean isRunning(SystemOptions options) {
        return mark(options.home()).living().isPresent();
    }

    public static void requireNotRunning(SystemOptions options) {
        if (isRunning(options)) {
            throw new LocalSystemFailure(
                    "Amparo already runs from " + options.home() + ": deploy/status shows it, deploy/down stops it.");
        }
    }

    private void takeTheMark() {
        requireNotRunning(options);
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mark(options.home()).write(ProcessHandle.current());
    }

    private void end() {
        if (ready) {
            system.close();
        } else {
            system.abandon();
        }
        if (!failed) {
            state("stopped");
        }
        mark(options.home()).erase();
        end.countDown();
    }

    /** What deploy/up waits for. */
    private void state(String state) {
        try {
            Files.writeString(options.home().resolve("state"), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessMark mark(Path home) {
        return new ProcessMark(home.resolve("supervisor.pid"));
    }
}
