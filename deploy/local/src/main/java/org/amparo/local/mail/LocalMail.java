package org.amparo.local.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.amparo.local.layout.Ports;
import org.amparo.local.process.Child;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Running;

/** The mail server in a process of its own, so that tests can end it. */
public final class LocalMail implements Running {
    private final Child server;

    private LocalMail(Child server) {
        this.server = server;
    }

    /** Starts it; each mail becomes a file in the folder, which is kept between starts. */
    public static LocalMail start(Path folder, int port, Progress progress) {
        Child.stopStale(folder, "Mail", progress);
        var server = Child.start(command(folder, port), folder);
        server.await("Mail", Duration.ofSeconds(60), () -> Ports.answers(port));
        return new LocalMail(server);
    }

    private static ProcessBuilder command(Path folder, int port) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                MailCatcher.class.getName(),
                Integer.toString(port),
                folder.toString());
    }

    @Override
    public ProcessHandle handle() {
        return server.handle();
    }

    @Override
    public void close() {
        server.close();
    }
}
