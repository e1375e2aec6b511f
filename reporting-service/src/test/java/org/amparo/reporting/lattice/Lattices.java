package org.amparo.reporting.lattice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lattices for tests. */
public final class Lattices {
    private Lattices() {}

    /** Four countries and few attributes. */
    public static Lattice small() {
        return written(text());
    }

    public static Lattice written(String yaml) {
        return Lattice.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The small lattice as it is written. */
    public static String text() {
        try (var file = Lattices.class.getResourceAsStream("/small-lattice.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
