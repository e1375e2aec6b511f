package org.amparo.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Waiting;

/**
 * PostgreSQL's own note of its process, which a kill -9 leaves behind. The note may name a process number the system
 * has given to somebody else since, and children of the killed server may still be writing: both are settled here
 * before a new server touches the files.
 */
public record PostmasterMark(Path dataDirectory) {
    public void clear(Progress progress) {
        process().ifPresent(server -> {
            progress.say("PostgreSQL", "was left running as process %d; stopping it".formatted(server.pid()));
            stopFast(server);
        });
        if (!Waiting.within(Duration.ofSeconds(30), Duration.ofMillis(100), () -> !anybodyWorksHere())) {
            throw new LocalSystemFailure("Processes of an earlier PostgreSQL still work in " + dataDirectory
                    + ": end them and start again.");
        }
        try {
            if (Files.deleteIfExists(file())) {
                progress.say("PostgreSQL", "did not stop in order last time; it recovers by itself");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server the note names, if that process is a server on this directory. */
    public Optional<ProcessHandle> process() {
        try (var lines = Files.lines(file())) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(this::worksHere);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean anybodyWorksHere() {
        return ProcessHandle.allProcesses().anyMatch(this::worksHere);
    }

    /** Every process of a server has the data directory as its working directory (Linux only; elsewhere: nobody). */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(dataDirectory);
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGINT makes the server drop its clients; the ordinary signal would wait for them. */
    private static void stopFast(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Waiting.within(Duration.ofSeconds(30), Duration.ofMillis(100), () -> !server.isAlive());
    }

    private Path file() {
        return dataDirectory.resolve("postmaster.pid");
    }
}
