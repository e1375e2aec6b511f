package org.amparo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process of ours: its output goes to {@code <stem>.log}, its mark to {@code <stem>.pid}. */
public final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final ProcessMark mark;
    private final Path log;

    private Child(Process process, ProcessMark mark, Path log) {
        this.process = process;
        this.mark = mark;
        this.log = log;
    }

    public static Child start(ProcessBuilder command, Path stem) {
        var log = logOf(stem);
        try {
            Files.createDirectories(stem.toAbsolutePath().getParent());
            keepPrevious(log);
            var process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            var mark = markOf(stem);
            mark.write(process.toHandle());
            return new Child(process, mark, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a process an earlier, killed supervisor left behind. */
    public static void stopStale(Path stem, String name, Progress progress) {
        markOf(stem).living().ifPresent(process -> {
            progress.say(
                    name,
                    "was left running as process %d by a supervisor that was killed; stopping it"
                            .formatted(process.pid()));
            stop(process);
        });
        markOf(stem).erase();
    }

    public static void stop(ProcessHandle process) {
        process.destroy();
        if (!Waiting.within(PATIENCE, Duration.ofMillis(50), () -> !process.isAlive())) {
            process.destroyForcibly();
            Waiting.within(PATIENCE, Duration.ofMillis(50), () -> !process.isAlive());
        }
    }

    public static ProcessMark markOf(Path stem) {
        return new ProcessMark(stem.resolveSibling(stem.getFileName() + ".pid"));
    }

    public static Path logOf(Path stem) {
        return stem.resolveSibling(stem.getFileName() + ".log");
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for the child to do something; a child that dies meanwhile ends the wait. */
    public void await(String name, Duration limit, java.util.function.BooleanSupplier ready) {
        var reached = Waiting.within(limit, Duration.ofMillis(150), () -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw new LocalSystemFailure("%s ended while starting (code %d): its last words are in %s."
                    .formatted(name, process.exitValue(), log));
        }
        if (!reached) {
            throw new LocalSystemFailure(
                    "%s was not ready after %d s: see %s.".formatted(name, limit.toSeconds(), log));
        }
    }

    /** Waits for a child that does one thing and ends. */
    public void awaitEnd(String name, Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new LocalSystemFailure(name + " failed: see " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemFailure("Interrupted while waiting for " + name + ".", e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        stop(process.toHandle());
        mark.erase();
    }

    private static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
