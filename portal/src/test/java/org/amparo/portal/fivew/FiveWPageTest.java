package org.amparo.portal.fivew;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "officer", roles = "reporting-officer", augmentors = WithToken.class)
class FiveWPageTest {
    private static final String MONTH = "GET reporting/five-w/2026-05";
    private static final String TAKE = "POST reporting/five-w/2026-05/versions";
    private static final Path CHECKS = Path.of("../reporting-service/src/main/java/org/amparo/reporting/check");
    private static final Pattern RULE = Pattern.compile("\\n +\"([a-z0-9]+(?:-[a-z0-9]+)+)\",");

    @Inject
    Logins logins;

    @BeforeEach
    void theMonthIsThere() throws IOException {
        StubbedServices.forget();
        StubbedServices.answers(MONTH, file("month"));
        StubbedServices.answers(
                MONTH + "/versions",
                "[{\"version\":1,\"takenAt\":\"2026-06-03T15:00:00Z\",\"rows\":1,\"notReady\":1,\"changed\":0}]");
    }

    @Test
    void whatHasToBeCompletedStandsFirstAndSaysWhatIsMissing() {
        var page = officer().reads("/five-w?month=2026-05");

        assertThat(page).contains("5W de mayo 2026", "Los grupos de población no suman las personas nuevas.");
        assertThat(page.indexOf("Por completar</span>"))
                .isPositive()
                .isLessThan(page.indexOf("Lista, con explicación</span>"));
    }

    @Test
    void eachNumberSaysWhyItIsWhatItIs() {
        assertThat(officer().reads("/five-w?month=2026-05"))
                .contains("2 personas. Nadie las registró", "Mujeres: 4", "En tránsito: 1")
                .contains("3, por USD 300,5", "1.240")
                .doesNotContain("Niños y adolescentes: 0");
    }

    @Test
    void aRuleThatNobodyPutIntoWordsIsSaidInTheServicesAndMarkedSo() {
        assertThat(officer().reads("/five-w?month=2026-05")).contains("<p lang=\"en\">A rule nobody translated.");
    }

    @Test
    void whatChangedSinceTheMonthWasGivenIsSetSideBySide() {
        assertThat(officer().reads("/five-w?month=2026-05"))
                .contains("Lo que cambió desde la última versión", "Legal advice", "Nuevas 2 · Total 4", "ya no está");
    }

    @Test
    void takingTheMonthIsOneCommandHoweverOftenItIsSent() {
        StubbedServices.does(TAKE);
        var form = Map.of("month", "2026-05", "key", "one-key");

        var first = officer().sends("/five-w", form);
        officer().sends("/five-w", form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).endsWith("/five-w?month=2026-05");
        assertThat(StubbedServices.asked(TAKE))
                .extracting(asked -> asked.headers().get("Idempotency-key"))
                .containsExactly("one-key", "one-key");
    }

    @Test
    void aMonthThatIsNotOverIsNotTakenAndSaysSo() {
        StubbedServices.refuses(TAKE, 409, "month-not-over");

        var page = officer().sends("/five-w", Map.of("month", "2026-05", "key", "one-key"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("<title>Error: 5W de mayo 2026", "El mes no ha terminado", "value=\"one-key\"");
    }

    @Test
    void aVersionIsShownAsItWasGiven() throws IOException {
        StubbedServices.answers(MONTH + "/versions/1", file("month"));

        assertThat(officer().reads("/five-w/version?month=2026-05&number=1"))
                .contains("5W de mayo 2026, versión 1", "/five-w/version.csv?month=2026-05&amp;number=1");
        assertThat(officer().opens("/five-w/version?month=2026-05&number=2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFileIsTheServicesUnderANeutralName() {
        StubbedServices.answers(MONTH + "/csv", "Country\n#country+name\n");

        var file = officer().opens("/five-w/now.csv?month=2026-05");

        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"5w-2026-05.csv\"");
        assertThat(file.asString()).startsWith("Country");
    }

    @Test
    void eachRuleOfTheCheckerIsPutIntoWords() throws IOException {
        var words = new Properties();
        try (var texts = FiveWPageTest.class.getResourceAsStream("/words/words_es.properties")) {
            words.load(new StringReader(new String(texts.readAllBytes(), StandardCharsets.UTF_8)));
        }
        var rules = new TreeSet<String>();
        try (Stream<Path> files = Files.list(CHECKS)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith("Rules.java")).toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(rule -> rules.add(rule.group(1)));
            }
        }

        assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> assertThat(words)
                .containsKeys("rule." + rule, "ruleAdvice." + rule));
    }

    private Desk officer() {
        return Desk.of(logins, "reporting-officer");
    }

    private static String file(String name) throws IOException {
        try (var file = FiveWPageTest.class.getResourceAsStream("/desks/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
