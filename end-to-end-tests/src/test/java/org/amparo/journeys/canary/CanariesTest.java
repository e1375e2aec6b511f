package org.amparo.journeys.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves something only if it would have found it. */
class CanariesTest {
    private static final String WORD = "Zorzalina-4711";

    @TempDir
    Path folder;

    private final Canaries canaries = new Canaries(List.of(WORD, "somebody else"));

    @Test
    void aWordIsFoundInEachOfItsForms() {
        var text = "before " + WORD + " after";
        var bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(canaries.in(text)).containsExactly(WORD);
        assertThat(canaries.in(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly(WORD);
        assertThat(canaries.in(text.getBytes(StandardCharsets.UTF_16BE))).containsExactly(WORD);
        assertThat(canaries.in(HexFormat.of().formatHex(bytes))).containsExactly(WORD);
        for (var shift = 0; shift < 3; shift++) {
            assertThat(canaries.in(Base64.getEncoder()
                            .encodeToString(("x".repeat(shift) + text).getBytes(StandardCharsets.UTF_8))))
                    .as("at base64's position %d", shift)
                    .containsExactly(WORD);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(canaries.in("Zorzalina-4712")).isEmpty();
    }

    @Test
    void theFileIsNamedThatHoldsIt() throws IOException {
        Files.writeString(folder.resolve("log"), "hello " + WORD);
        Files.writeString(folder.resolve("other"), "hello");

        assertThat(canaries.below(folder, file -> true)).containsOnlyKeys(Path.of("log"));
    }
}
