package org.amparo.portal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that is offered is complete; which words it uses, {@link WordsTest} looks at. */
class CompletenessTest {
    private static final Path LATTICE = Path.of("../reporting-service/src/main/resources/release-lattice.yaml");
    private static final Pattern VALUES = Pattern.compile("values: \\[(.*)]");

    @ParameterizedTest
    @MethodSource("bundlesInEachLanguage")
    void eachSentenceIsThereAndNoneIsLeftOver(Class<?> bundle, String tag) throws IOException {
        var sentences = Arrays.stream(bundle.getMethods()).map(Method::getName).collect(Collectors.toSet());

        assertThat(read(fileOf(bundle, tag)).stringPropertyNames()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @MethodSource("bundlesInEachLanguage")
    void eachSentenceSaysWhatItIsGiven(Class<?> bundle, String tag) throws IOException {
        var texts = read(fileOf(bundle, tag));

        for (var sentence : bundle.getMethods()) {
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

    /** The last one would win, whoever wrote it. */
    @Test
    void noSentenceAndNoCodeIsSaidTwiceInAFile() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*/(messages|words|drafts)/.*\\.properties"))
                    .toList()) {
                var names = Files.readAllLines(file).stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')));

                assertThat(names).as(file.toString()).doesNotHaveDuplicates();
            }
        }
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

    private static Stream<Arguments> bundlesInEachLanguage() {
        return bundles().flatMap(bundle -> Arrays.stream(Language.values())
                .filter(Language::isComplete)
                .map(language -> arguments(bundle, language.tag())));
    }

    /** What a draft lacks is said in Spanish; how much that is, the test's report tells. */
    @ParameterizedTest
    @MethodSource("drafts")
    void aDraftIsWholeAndHasNothingThatIsNoLongerSaid(Path draft, TestReporter reporter) throws IOException {
        var file = draft.getFileName().toString();
        var folder = file.startsWith("words") ? "/words/" : "/messages/";
        var spanish = read(folder + file.replaceAll("_(fr|nl)\\.", "_es."));
        var own = new Properties();
        try (var reader = Files.newBufferedReader(draft)) {
            own.load(reader);
        }

        assertThat(read(folder + file).stringPropertyNames()).isEqualTo(spanish.stringPropertyNames());
        assertThat(spanish.stringPropertyNames()).containsAll(own.stringPropertyNames());
        own.forEach((name, text) -> assertThat(givenIn(text)).isEqualTo(givenIn(spanish.get(name))));
        reporter.publishEntry(file, "%d of %d are in Spanish".formatted(spanish.size() - own.size(), spanish.size()));
    }

    private static List<Path> drafts() throws IOException {
        try (var files = Files.list(Path.of("src/main/drafts"))) {
            return files.toList();
        }
    }

    private static Set<String> givenIn(Object text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Each feature may have sentences of its own. */
    private static Stream<Class<?>> bundles() {
        return new ClassFileImporter()
                .importPackages("org.amparo.portal").stream()
                        .filter(found -> found.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    private static String fileOf(Class<?> bundle, String tag) {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        return "/messages/" + (name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name) + "_" + tag + ".properties";
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
        return Stream.concat(codes, groups).collect(Collectors.toSet());
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var stream = CompletenessTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
