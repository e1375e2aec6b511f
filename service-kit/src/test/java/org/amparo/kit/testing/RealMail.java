package org.amparo.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.Ports;
import org.amparo.local.mail.MailCatcher;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Where a mail server may be, and a file of mailboxes; whether there is one, a test says. */
public final class RealMail implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "quarkus.mailer.port";
    private static final String FOLDER = "test.mail.folder";

    private String boxes = "";
    private @Nullable TestHome home;

    /** The lines of the file, with bars between. */
    @Override
    public void init(Map<String, String> arguments) {
        boxes = arguments.getOrDefault("boxes", "").replace('|', '\n');
    }

    @Override
    public Map<String, String> start() {
        home = TestHome.make();
        var file = home.path().resolve("mailboxes.csv");
        try {
            Files.writeString(file, "mailbox,language,address\n" + boxes + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "amparo.mail.boxes",
                file.toString(),
                FOLDER,
                home.path().resolve("mail").toString(),
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "localhost",
                PORT,
                Integer.toString(Ports.free()),
                "quarkus.mailer.from",
                "libreta@localhost");
    }

    @Override
    public void stop() {
        if (home != null) {
            home.remove();
        }
    }

    /** From now on somebody takes the mails, until it is closed. */
    public static MailCatcher server() {
        return MailCatcher.start(ConfigProvider.getConfig().getValue(PORT, Integer.class), folder());
    }

    /** Throws away what came until now. */
    public static void begins() {
        for (var file : files()) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Each mail as it came, byte by byte, the oldest first. */
    public static List<String> letters() {
        return files().stream().map(RealMail::read).toList();
    }

    private static List<Path> files() {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
    }
}
