package org.amparo.reporting.keyfigure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.publication.PublishedYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class KeyFigurePageTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final int YEAR = 2000;

    @Inject
    PublishedYear year;

    @Test
    void printsThePlanToTheDigitAndTheComputedShareWhereItDisagrees() {
        assertThat(text(page("2023", "en")))
                .contains("Brazil 11.5 K 85 0.7% $216.5 K")
                .contains("Caribbean 24.3 K 644 2.6% (2.7%) $2.17 M")
                .contains("Region (not the sum) 1.56 M 33.3 K 2.1% $22.08 M")
                .contains("not both halves of this year were published");
    }

    @Test
    void saysWhatMayBeConcludedAndHowFarCountsMayBeOff() throws Exception {
        year.published(YEAR);
        var reached = AUDITOR.reads().get("/products/key-figures?platform=ECU&period=" + YEAR);
        var ecuador = "lines[0].reached.";

        assertThat(text(page("" + YEAR, "en")))
                .contains("Ecuador – – – – – %s (%s–%s)"
                        .formatted(
                                reached.path(ecuador + "count"),
                                reached.path(ecuador + "lowest"),
                                reached.path(ecuador + "highest")))
                .contains("by at most 16")
                .contains("0 does not mean none")
                .contains("In transit, for each country only:")
                .contains("published on 20");
    }

    @Test
    void moneyNeverStandsWithoutItsDayAndItsCaveat() {
        assertThat(text(page("2021", "en")))
                .contains("for the sector $1.47 M $17.10 M 8% no day printed")
                .contains("may not accurately represent all funds");
        assertThat(text(page("2023", "en"))).contains("2024-04-01").contains("voluntary reporting");
    }

    @Test
    void isInTheFirstOfTheReadersLanguageThatIsSpokenHere() {
        page("2023", "fr, es-PE;q=0.8, en;q=0.5")
                .then()
                .header("Content-Language", equalTo("es"))
                .body(containsString("Personas alcanzadas"))
                .body(containsString("Centroamérica y México"));
        page("2023", "pt").then().header("Content-Language", equalTo("pt-BR")).body(containsString("Cone Sul"));
        page("2023", "fr").then().header("Content-Language", equalTo("en"));
    }

    @Test
    void everyLanguageHasEveryWord() {
        for (var language : Language.SPOKEN) {
            assertThat(language.words().keySet())
                    .isEqualTo(Language.ENGLISH.words().keySet())
                    .containsAll(Arrays.stream(KeyFigureNote.values())
                            .map(note -> "note." + note)
                            .toList());
        }
        assertThat(Language.SPANISH.words()).isNotEqualTo(Language.ENGLISH.words());
        assertThat(Language.PORTUGUESE.words()).isNotEqualTo(Language.SPANISH.words());
    }

    @Test
    void whatSomebodyTypedIsTextAndNothingIsLoadedOrRun() throws Exception {
        TestUser.of("fina", "", "", "figures-officer")
                .sends(Map.of())
                .contentType("text/csv")
                .body("""
                        a,b,c,d,e
                        #date+year,#region+platform,#meta+attribution,#date+reported,#meta+caveat
                        2055,Peru,UNEARMARKED,NOT_PRINTED,May leave out <script>alert(1)</script> funds & more.
                        """)
                .post("/funding/imports?source=TYPED&title=Typed")
                .then()
                .statusCode(201);

        var page = page("2055", "en");

        page.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(not(containsString("<script")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; funds &amp; more."));
        var style = page.asString().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "';");
    }

    @Test
    void isRefusedAsEverythingElseIs() {
        page("2096", "en").then().statusCode(404).body("type", equalTo("urn:amparo:problem:not-given-out"));
    }

    private static Response page(String period, String languages) {
        return AUDITOR.reads()
                .accept("text/html")
                .header("Accept-Language", languages)
                .get("/products/key-figures?period=" + period);
    }

    /** What a reader sees: without marks, blanks as one. */
    private static String text(Response page) {
        return page.then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
