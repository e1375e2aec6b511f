package org.amparo.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.local.layout.Checkout;

/** Themes of the checkout, laid into Keycloak anew at each start: what was taken out of one is not left behind. */
final class KeycloakThemes {
    private KeycloakThemes() {}

    static void lay(Path program) {
        var themes = Checkout.root().resolve("deploy/keycloak/themes");
        try (var found = Files.list(themes)) {
            for (var theme : found.filter(Files::isDirectory).toList()) {
                lay(theme, program.resolve("themes").resolve(theme.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(Path theme, Path target) throws IOException {
        KeycloakProgram.delete(target);
        try (var files = Files.walk(theme)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(theme.relativize(file)));
            }
        }
    }
}
