package org.amparo.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that is offered is complete, and no text uses a word that hurts. */
class CompletenessTest {
    private static final Path LATTICE = Path.of("../reporting-service/src/main/resources/release-lattice.yaml");
    private static final Pattern VALUES = Pattern.compile("values: \\[(.*)]");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR"})
    void eachSentenceIsThereAndNoneIsLeftOver(String tag) throws IOException {
        var sentences =
                Arrays.stream(Messages.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

        assertThat(read("/messages/msg_" + tag + ".properties").stringPropertyNames())
                .isEqualTo(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR"})
    void eachSentenceSaysWhatItIsGiven(String tag) throws IOException {
        var texts = read("/messages/msg_" + tag + ".properties");

        for (var sentence : Messages.class.getMethods()) {
            for (var given : sentence.getParameters()) {
                assertThat(texts.getProperty(sentence.getName())).contains("{" + given.getName() + "}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt_BR"})
    void eachCodeHasWordsInEachLanguage(String tag) throws IOException {
        assertThat(read("/words/words_" + tag + ".properties").stringPropertyNames())
                .isEqualTo(read("/words/words_es.properties").stringPropertyNames());
    }

    @Test
    void eachValueThatIsReleasedHasWords() throws IOException {
        var words = read("/words/words_es.properties").stringPropertyNames();
        var known = words.stream()
                .map(word -> word.substring(word.indexOf('.') + 1))
                .collect(Collectors.toSet());
        var missing = new ArrayList<>(released());
        missing.removeAll(known);
        missing.removeIf(code -> !Words.in(Language.ES).country(code).equals(code));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages/msg_es", "/words/words_es"})
    void spanishNeverSaysTraficoAloneNorMenorNorBeneficiario(String file) throws IOException {
        assertThat(read(file + ".properties").values())
                .allSatisfy(text -> assertThat(text.toString().toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("tráfico(?! ilícito de migrantes)")
                        .doesNotContainPattern("\\bmenor(es)?\\b")
                        .doesNotContain("beneficiari", "refugio"));
    }

    /** Values of partitions that are crossed, and of groupings; those of clocks are shown by their groupings alone. */
    private static Set<String> released() throws IOException {
        var lines = Files.readAllLines(LATTICE);
        var codes = lines.stream()
                .filter(line -> line.startsWith("    values:") && !line.contains("EMERGENCY_IN_TIME_IN_TIME"))
                .flatMap(line -> VALUES.matcher(line).results())
                .flatMap(found -> Arrays.stream(found.group(1).split(",\\s*", -1)));
        var groups = lines.stream()
                .filter(line -> line.matches(" {10}[A-Z_]+: \\[.*"))
                .map(line -> line.strip().substring(0, line.strip().indexOf(':')));
        return java.util.stream.Stream.concat(codes, groups).collect(Collectors.toSet());
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var stream = CompletenessTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
