package org.amparo.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakThemesTest {
    @Test
    void theLoginIsLaidIntoKeycloakAndWhatWasTakenOutOfItIsNotLeftBehind(@TempDir Path program) throws IOException {
        Files.createDirectories(program.resolve("themes"));
        KeycloakThemes.lay(program);
        var login = program.resolve("themes/portal/login");
        Files.writeString(login.resolve("taken-out.ftl"), "");

        KeycloakThemes.lay(program);

        assertThat(login.resolve("template.ftl")).exists();
        assertThat(login.resolve("resources/css/login.css")).isNotEmptyFile();
        assertThat(login.resolve("taken-out.ftl")).doesNotExist();
    }
}
