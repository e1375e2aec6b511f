package org.amparo.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail over real SMTP and makes a file of it, to be looked at; nothing leaves this machine. */
public final class MailCatcher implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    /** Milliseconds: a busy machine takes longer than the server's own patience. */
    private static final long PATIENCE = 60_000;

    private final AtomicInteger count = new AtomicInteger();
    private final GreenMail server;
    private final Path folder;

    private MailCatcher(int port, Path folder) {
        this.folder = folder;
        var smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(PATIENCE);
        server = new GreenMail(smtp);
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    /** Until it is closed. */
    public static MailCatcher start(int port, Path folder) {
        var catcher = new MailCatcher(port, folder);
        catcher.begin();
        return catcher;
    }

    private void begin() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
        // Whomever a mail is for, it lands in one place: as a file, and nowhere else.
        var anybody = server.setUser("anybody@localhost", "anybody");
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> keep(mail, anybody));
    }

    private GreenMailUser keep(MovingMessage mail, GreenMailUser anybody) throws MessagingException {
        var name = TIME.format(LocalDateTime.now(ZoneOffset.UTC)) + "-" + count.incrementAndGet();
        var unfinished = folder.resolve(name + ".part");
        try {
            try (var file = Files.newOutputStream(unfinished)) {
                mail.getMessage().writeTo(file);
            }
            Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return anybody;
        } catch (IOException e) {
            throw new MessagingException("a mail could not be kept", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** As a process of its own: on which port, and into which folder. */
    public static void main(String[] arguments) throws InterruptedException {
        var unused = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        Thread.currentThread().join();
    }
}
