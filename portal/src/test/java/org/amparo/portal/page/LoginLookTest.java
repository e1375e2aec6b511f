package org.amparo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login is Keycloak's and looks like ours; nobody sees that they are two programs. */
class LoginLookTest {
    private static final Path THEME = Path.of("../deploy/keycloak/themes/portal/login");
    private static final Path WEB = Path.of("src/main/web");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Test
    void theLoginHasNoColourOfItsOwn() throws IOException {
        var ours = colours(WEB.resolve("styles/_look.scss"));

        assertThat(colours(THEME.resolve("resources/css/login.css")))
                .hasSizeGreaterThan(10)
                .isSubsetOf(ours);
    }

    @Test
    void iconAndFontAreThePortals() throws IOException {
        assertThat(THEME.resolve("resources/img/icon.svg")).hasSameBinaryContentAs(WEB.resolve("images/icon.svg"));
        assertThat(THEME.resolve("resources/fonts/public-sans.woff2")).hasSameBinaryContentAs(builtFont());
    }

    @Test
    void aPageThatAsksForAPasswordRunsNothing() throws IOException {
        try (var pages = Files.walk(THEME)) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".ftl")).toList()) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContainPattern("(?i)<script|\\son[a-z]+=|javascript:|\\sstyle=|<style");
            }
        }
        assertThat(Files.readString(THEME.resolve("theme.properties"))).doesNotContain("scripts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt_BR"})
    void eachSentenceOfTheLoginIsThereInEachLanguage(String tag) throws IOException {
        assertThat(sentences(tag).stringPropertyNames())
                .isEqualTo(sentences("es").stringPropertyNames());
    }

    @Test
    void theLoginSaysNothingOfWhatThePagesAreAbout() throws IOException {
        for (var tag : Set.of("es", "en", "pt_BR")) {
            assertThat(sentences(tag).values()).allSatisfy(text -> assertThat(text.toString())
                    .doesNotContainPattern("(?i)trata|tráfico|traffick|víctima|vítima|victim|amparo|keycloak"));
        }
    }

    private static Set<String> colours(Path file) throws IOException {
        return COLOUR.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Path builtFont() throws IOException {
        try (var assets = Files.list(Path.of("target/classes/assets"))) {
            return assets.filter(file -> file.toString().endsWith(".woff2"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Properties sentences(String tag) throws IOException {
        var sentences = new Properties();
        sentences.load(new StringReader(Files.readString(THEME.resolve("messages/messages_" + tag + ".properties"))));
        return sentences;
    }
}
