package org.amparo.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where one run of tests keeps its server's data: gone afterwards, because each is a hundred megabytes. */
record TestHome(Path path) {
    static TestHome make() {
        try {
            return new TestHome(Files.createTempDirectory("amparo-test"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void remove() {
        try (var files = Files.walk(path)) {
            delete(files.sorted(Comparator.reverseOrder()).toList());
        } catch (IOException | UncheckedIOException stillInUse) {
            // A server that a test started again ends with the JVM; what it holds stays for the system to clean.
            path.toFile().deleteOnExit();
        }
    }

    private static void delete(List<Path> deepestFirst) throws IOException {
        for (var file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
