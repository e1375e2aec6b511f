package org.amparo.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.local.layout.Checkout;
import org.amparo.local.layout.Packaged;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Child;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;

/** Builds the services and the portal whose sources are newer than their jars, without tests: those have commands of their own. */
record ServiceBuild(SystemOptions options, Progress progress) {
    private static final Pattern NO_NETWORK =
            Pattern.compile("Could not transfer artifact|Unknown host|Network is unreachable|Connection refused");

    void run() {
        var stale = options.modules().stream()
                .filter(module -> module.isInTheCheckout() && isStale(module))
                .map(Packaged::module)
                .toList();
        if (stale.isEmpty()) {
            return;
        }
        progress.say("the build", "of " + String.join(", ", stale) + " is running");
        var began = System.nanoTime();
        maven(stale);
        progress.say("the build", "is done after %.1f s".formatted((System.nanoTime() - began) / 1e9));
    }

    private void maven(List<String> modules) {
        var command = List.of(
                "./mvnw",
                "-q",
                "-B",
                "-DskipTests",
                "-Dspotless.check.skip",
                "-Denforcer.skip",
                "-pl",
                String.join(",", modules),
                "-am",
                "package");
        var builder = new ProcessBuilder(command).directory(Checkout.root().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var stem = options.home().resolve("build");
        try {
            Child.start(builder, stem).awaitEnd("The build", Duration.ofMinutes(30));
        } catch (LocalSystemFailure e) {
            throw noNetwork(Child.logOf(stem)) ? withoutNetwork(Child.logOf(stem), e) : e;
        }
    }

    private static LocalSystemFailure withoutNetwork(Path log, LocalSystemFailure cause) {
        return new LocalSystemFailure(
                "Maven cannot fetch what it needs: check the network, then start again (details: " + log + ").", cause);
    }

    private static boolean noNetwork(Path log) {
        try {
            return NO_NETWORK.matcher(Files.readString(log)).find();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isStale(Packaged packaged) {
        if (!packaged.isBuilt()) {
            return true;
        }
        var root = Checkout.root();
        var newest = packaged.modules().stream()
                .map(module -> Stream.of(module + "/src/main", module + "/pom.xml"))
                .flatMap(paths -> paths.map(root::resolve))
                .map(ServiceBuild::newest)
                .max(Comparator.naturalOrder());
        return newest.orElseThrow().compareTo(changed(packaged.jar())) > 0;
    }

    /** Sources and poms count; tests do not end up in the jar. */
    private static FileTime newest(Path source) {
        if (!Files.exists(source)) {
            return FileTime.fromMillis(0);
        }
        try (var files = Files.walk(source)) {
            return files.map(ServiceBuild::changed)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
