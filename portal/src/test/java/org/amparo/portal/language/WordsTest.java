package org.amparo.portal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text uses a word that hurts, misleads, or is ours and not the reader's: neither pages nor the log-in. */
class WordsTest {
    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/resources/messages"),
            Path.of("src/main/resources/words"),
            Path.of("src/main/drafts"),
            Path.of("../deploy/keycloak/themes/portal/login/messages"));

    private static final List<NeverSaid> NEVER = NeverSaid.all();

    @ParameterizedTest
    @MethodSource("files")
    void noSentenceSaysWhatIsNeverSaid(Path file, String tag) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }

        var said = texts.entrySet().stream()
                .flatMap(text -> faults(tag, text.getValue().toString()).map(fault -> text.getKey() + ": " + fault));

        assertThat(said).isEmpty();
    }

    @Test
    void whatIsNeverSaidIsFoundWhereItIsSaid() {
        assertThat(faults("es", "Víctimas de tráfico")).hasSize(2);
        assertThat(faults("es", "Tráfico ilícito de migrantes; presunta víctima"))
                .isEmpty();
        assertThat(faults("en", "Grants for minors")).hasSize(2);
        assertThat(faults("pt-BR", "Tráfico de pessoas; IN_SERVICE")).hasSize(1);
    }

    private static Stream<String> faults(String tag, String text) {
        return NEVER.stream().filter(never -> never.isIn(tag, text)).map(NeverSaid::why);
    }

    private static Stream<Arguments> files() {
        return FOLDERS.stream().flatMap(WordsTest::texts).map(file -> arguments(file, tagOf(file)));
    }

    private static Stream<Path> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What follows the name of the bundle: es, or pt-BR however it is written. */
    private static String tagOf(Path file) {
        return file.getFileName()
                .toString()
                .replaceFirst("^[a-z]+_(.*)\\.properties$", "$1")
                .replace('_', '-');
    }
}
