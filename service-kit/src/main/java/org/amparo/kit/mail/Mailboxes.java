package org.amparo.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mailboxes there are, as an operator wrote them down: name, language, address, parted by commas. The file is read anew
 * for each mail, so that an address that changed is the right one at once.
 */
@ApplicationScoped
class Mailboxes {
    private static final String COLUMNS = "mailbox,language,address";

    private final MailSettings settings;

    Mailboxes(MailSettings settings) {
        this.settings = settings;
    }

    /** None where the file names none: then nobody is told by mail. */
    Optional<Mailbox> find(String name) {
        return settings.boxes().flatMap(file -> Optional.ofNullable(read(file).get(name)));
    }

    private static Map<String, Mailbox> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS)) {
                throw new IllegalStateException("the file of mailboxes has other columns");
            }
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], Mailboxes::mailbox));
        } catch (IOException fault) {
            throw new UncheckedIOException("the file of mailboxes cannot be read", fault);
        }
    }

    /** What is wrong is said without the line: it has an address in it. */
    private static Mailbox mailbox(String[] cells) {
        var tongue = cells.length == 3 ? Tongue.of(cells[1]) : Optional.<Tongue>empty();
        return tongue.filter(known -> cells[2].matches("\\S+@\\S+"))
                .map(known -> new Mailbox(cells[2], known))
                .orElseThrow(() -> new IllegalStateException("a line of the file of mailboxes is none"));
    }
}
