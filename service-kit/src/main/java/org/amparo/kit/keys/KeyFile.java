package org.amparo.kit.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that holds a key: its owner reads it and nobody else, or it is not read at all. */
public record KeyFile(Path path) {
    private static final Set<PosixFilePermission> OWNER =
            Set.copyOf(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    /**
     * Its text.
     *
     * @throws IllegalStateException when it is missing, or others than its owner may read it
     */
    public String read() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException("the key file " + path.getFileName()
                        + " is readable by others: take their rights to it away, and turn the key if they were there");
            }
            return Files.readString(path);
        } catch (IOException fault) {
            throw new IllegalStateException(
                    "the key file " + path.getFileName() + " is missing: start with deploy/up, or restore the keys",
                    fault);
        }
    }

    /** Replaces it; the file is there whole, before or after, whatever ends the service meanwhile. */
    public void write(String text) {
        try {
            var draft = Files.createTempFile(
                    path.toAbsolutePath().getParent(), "draft", "", PosixFilePermissions.asFileAttribute(OWNER));
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text));
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
