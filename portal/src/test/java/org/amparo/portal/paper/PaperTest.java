package org.amparo.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.SampleCase;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever copies a sheet finds each of its questions on the screens, under the same number and with the same answers. */
@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(
        user = "caseworker",
        roles = {"caseworker", "partner"},
        augmentors = WithToken.class)
class PaperTest {
    private static final Pattern CELL = Pattern.compile("<(?:dt|th scope=\"col\")>(\\d+\\. [^<]+)<");

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void somebodyWhoWorksOnCases() {
        StubbedCases.begins();
        SampleCase.isThere();
        browser = Browser.of(logins, "caseworker", "partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR"})
    void theSheetForRegisteringAsksWhatTheThreePagesAsk(String language) {
        browser = browser.in(language);

        assertTheSame(intake(), browser.reads("/paper/intake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR"})
    void theSheetForSharingAsksWhatThePageAsks(String language) {
        browser = browser.in(language);

        var sheet = Asks.onPaper(browser.reads("/paper/consent"));
        var screen = Asks.onScreens(browser.reads(SampleCase.ADDRESS + "/people/1/consent/new"));

        assertThat(sheet.answers()).containsAllEntriesOf(screen.answers());
        assertThat(sheet.questions()).containsAll(screen.questions());
        assertThat(sheet.answers().keySet())
                .hasSize(screen.answers().size() + 3)
                .contains("day", "mark", "asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR"})
    void theMinimumSheetIsNumberedAsAReceiverReadsIt(String language) {
        Referred.theRegisterIsThere();
        Referred.offered();
        browser = browser.in(language);

        var sheet = Asks.onPaper(browser.reads("/paper/card"));
        var offer = CELL.matcher(browser.reads(Referred.PATH)).results().map(found -> found.group(1));

        assertThat(offer.toList()).hasSize(9).isSubsetOf(sheet.questions());
    }

    @Test
    void theMinimumSheetHasTheAnswersOfTheScreens() {
        var sheet = Asks.onPaper(browser.reads("/paper/card")).answers();
        var refer = Asks.onScreens(browser.reads("/cases/PE-7K3M9QXT/refer")).answers();
        var intake = Asks.onScreens(intake()).answers();

        assertThat(sheet.get("service")).isEqualTo(refer.get("service")).hasSizeGreaterThan(40);
        assertThat(sheet.get("urgency")).isEqualTo(refer.get("urgency")).hasSize(3);
        assertThat(sheet.get("level")).isEqualTo(intake.get("level"));
        assertThat(sheet.get("age")).isEqualTo(intake.get("age.1"));
        assertThat(sheet.get("gender")).isEqualTo(intake.get("gender.1"));
        assertThat(sheet.get("needs")).isEqualTo(intake.get("needs.1"));
        assertThat(sheet.get("languages")).isEqualTo(intake.get("language.1"));
    }

    @Test
    void sheetsAreBlankAndEachHasRoomForACodeAndSaysThatItIsConfidential() {
        for (var sheet : new String[] {"/paper/intake", "/paper/consent", "/paper/card"}) {
            assertThat(browser.reads(sheet))
                    .contains("Código del caso", "Confidencial.", "data-print")
                    .doesNotContain(SampleCase.REFERENCE, "name=\"key\"")
                    .doesNotContainPattern("<(select|textarea|input(?! type=\"hidden\"))");
        }
    }

    @Test
    void theSheetsAreFoundFromWhereTheyAreNeeded() {
        assertThat(browser.reads("/paper"))
                .contains("href=\"/paper/intake\"", "href=\"/paper/consent\"", "href=\"/paper/card\"");
        assertThat(intake()[0]).contains("href=\"/paper/intake\"");
        assertThat(browser.reads(SampleCase.ADDRESS + "/people/1/consent/new")).contains("href=\"/paper/consent\"");
    }

    private static void assertTheSame(String[] screens, String sheet) {
        assertThat(Asks.onPaper(sheet).answers())
                .isEqualTo(Asks.onScreens(screens).answers())
                .hasSizeGreaterThan(25);
        assertThat(Asks.onPaper(sheet).questions())
                .containsAll(Asks.onScreens(screens).questions());
    }

    private String[] intake() {
        var begun = browser.sends("/intake", Map.of("key", UUID.randomUUID().toString()))
                .header("Location");
        var path = begun.replaceFirst("^https?://[^/]+", "").replaceFirst("/1$", "/");
        return new String[] {browser.reads(path + 1), browser.reads(path + 2), browser.reads(path + 3)};
    }
}
