package org.amparo.local.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.local.layout.AmparoService;
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
                .containsExactlyInAnyOrder(withThoseOfEveryService("tokens.json", "hashes.json", "fact-ids.json"));
        assertThat(names(AmparoService.REPORTING))
                .filteredOn(name -> !name.startsWith("event-verifying-"))
                .containsExactlyInAnyOrder(withThoseOfEveryService(
                        "facts-wrap.json", "pseudonyms.json", "release-draws.json", "tokens.json", "hashes.json"));
    }

    @Test
    void whoSealsHasAKeysetAndAMasterKeyOfItsOwn() throws IOException {
        keys().ensure();

        assertThat(names(AmparoService.ASSISTANCE))
                .filteredOn(name -> !name.startsWith("event-verifying-"))
                .containsExactlyInAnyOrder(
                        withThoseOfEveryService("tokens.json", "hashes.json", "fact-ids.json", "key-encryption.json"));
        assertThat(keys().masterKeyOf(AmparoService.ASSISTANCE))
                .isNotEqualTo(keys().masterKeyOf(AmparoService.CASE))
                .isNotEmptyFile();
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

    private static String[] withThoseOfEveryService(String... own) {
        return Stream.concat(
                        Stream.of(own),
                        Stream.of("ledger-names.json", "ledger-seal.json", "ledger-signing.json", "event-signing.json"))
                .toArray(String[]::new);
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
