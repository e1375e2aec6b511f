package org.amparo.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.local.process.LocalSystemFailure;

/** Finds the checkout, and the programs Maven fetched for it, from whatever folder a test or a script starts. */
public final class Checkout {
    private static final String MARK = "deploy/local/pom.xml";

    private Checkout() {}

    public static Path root() {
        var start = Path.of(System.getProperty("amparo.root", "")).toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder;
            }
        }
        throw new LocalSystemFailure("No checkout of Amparo above " + start + ": call this from inside the checkout.");
    }

    /** Where the jars of a program lie, as the build of this module wrote it down. */
    public static String classPath(String program) {
        var file = root().resolve("deploy/local/target/" + program + ".classpath");
        try {
            return Files.readString(file).strip();
        } catch (java.nio.file.NoSuchFileException e) {
            throw new LocalSystemFailure("deploy/local is not built: call deploy/mvn -pl deploy/local package.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
