package org.amparo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    @TempDir
    Path folder;

    @Test
    void eachServiceHasTheKeysItNeedsAndNoOther() throws IOException {
        keys().ensure();

        assertThat(names(AmparoService.REFERRAL))
                .filteredOn(name -> !name.startsWith("event-verifying-"))
                .containsExactlyInAnyOrder("tokens.json", "hashes.json", "fact-ids.json", "event-signing.json");
        assertThat(names(AmparoService.REPORTING))
                .filteredOn(name -> !name.startsWith("event-verifying-"))
                .containsExactlyInAnyOrder(
                        "facts-wrap.json", "pseudonyms.json", "tokens.json", "hashes.json", "event-signing.json");
    }

    @Test
    void aSecondStartKeepsTheKeysAndOnlyTheOwnerReadsThem() throws IOException {
        keys().ensure();
        var handles = keys().of(AmparoService.CASE).resolve("handles.json");
        var before = Files.readString(handles);

        keys().ensure();

        assertThat(Files.readString(handles)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(handles)))
                .isEqualTo("rw-------");
    }

    @Test
    void factIdsAreKeyedApartAndFactsWrapIsShared() throws IOException {
        keys().ensure();

        assertThat(text(AmparoService.CASE, "fact-ids")).isNotEqualTo(text(AmparoService.REFERRAL, "fact-ids"));
        assertThat(text(AmparoService.CASE, "facts-wrap")).isEqualTo(text(AmparoService.REPORTING, "facts-wrap"));
    }

    private KeyFiles keys() {
        return new KeyFiles(folder.resolve("keys"));
    }

    private String text(AmparoService service, String key) throws IOException {
        return Files.readString(keys().of(service).resolve(key + ".json"));
    }

    private List<String> names(AmparoService service) throws IOException {
        try (var files = Files.list(keys().of(service))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
