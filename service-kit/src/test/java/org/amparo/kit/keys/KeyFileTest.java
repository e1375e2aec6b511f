package org.amparo.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void whatOthersMayReadIsRefused() throws IOException {
        var path = Files.writeString(folder.resolve("key.json"), "secret");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> new KeyFile(path).read())
                .hasMessageContaining("readable by others")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aMissingOneSaysWhatToDo() {
        assertThatThrownBy(() -> new KeyFile(folder.resolve("key.json")).read())
                .hasMessageContaining("restore the keys");
    }

    @Test
    void whatWasWrittenIsReadAndIsItsOwnersAlone() throws IOException {
        var file = new KeyFile(folder.resolve("key.json"));

        file.write("first");
        file.write("second");

        assertThat(file.read()).isEqualTo("second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }
}
