package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in every language, enlarged, on a phone and at a desk: nobody is kept out, and nothing runs off the side. */
@Tag("prove")
class EveryLanguageTest {
    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);
    private static final int HEIGHT = 800;
    private static final String ACCOUNT = "/accounts/a0000000-0000-4000-8000-000000000101";
    private static final Map<Account, List<String>> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void somethingIsOnEachScreen() {
        Amparo.running();
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        var accepted = Story.acceptedByPuente();
        var offered = Story.referredToPuente();
        offered.awaitStage("OFFERED");
        var person = family + "/people/1";
        var intake = "/intake/" + Screen.INTAKE_1.begun(family);
        var refer = family + "/refer/" + Screen.REFER_2.begun(family);
        var tracked = accepted.family() + "/referrals/" + accepted.id();
        SCREENS.put(
                Account.CASEWORKER,
                List.of(
                        "/safety",
                        "/nowhere",
                        "/today",
                        "/cases",
                        "/cases?status=CLOSED&level=LOW&type=SMUGGLING",
                        "/cases?code=x",
                        intake + "/1",
                        intake + "/2",
                        intake + "/3",
                        family,
                        family + "/people",
                        person + "/contact",
                        person + "/assessment",
                        person + "/assessment/ours",
                        person + "/assessment/state",
                        person + "/consent",
                        person + "/consent/new",
                        person + "/holding",
                        person + "/withdrawal",
                        person + "/exclusions",
                        family + "/accesses",
                        family + "/care",
                        family + "/refer",
                        refer,
                        refer + "/receivers",
                        accepted.family() + "/referrals",
                        accepted.family() + "/delivery",
                        tracked,
                        tracked + "/withdrawal",
                        "/deliveries"));
        SCREENS.put(
                Account.PARTNER,
                List.of(
                        "/inbox",
                        "/offers/" + offered.id(),
                        "/offers/" + offered.id() + "/decline",
                        "/offers/" + accepted.id(),
                        "/offers/" + accepted.id() + "/shared",
                        "/offers/" + accepted.id() + "/hand-over",
                        "/offers/" + accepted.id() + "/delivery",
                        "/offers/" + accepted.id() + "/check-in",
                        "/shelter",
                        "/shelter/places"));
        SCREENS.put(Account.COORDINATOR, List.of("/board"));
        SCREENS.put(Account.REPORTING_OFFICER, List.of("/five-w"));
        SCREENS.put(
                Account.AUDITOR,
                List.of(
                        "/figures?year=2023",
                        "/figures?year=2026",
                        "/figures/subjects",
                        "/figures/table",
                        "/figures/methods",
                        "/figures/map",
                        "/figures/requests"));
        SCREENS.put(
                Account.OFFICER,
                List.of("/oversight", "/oversight/cases/" + family.replaceFirst(".*/", ""), "/accounts", ACCOUNT));
        SCREENS.put(
                Account.ADMINISTRATOR,
                List.of(
                        "/streams",
                        "/revocation",
                        "/organisations",
                        "/accounts/new?organisation=PE-CASA-ABIERTA",
                        ACCOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR", "fr", "nl"})
    void nobodyIsKeptOutAtAnyWidth(String language) {
        SCREENS.forEach((account, paths) -> {
            try (var reader = Visitor.atAPhone().logsIn(account)) {
                reader.opens("/language?to=" + language + "&back=/safety");
                paths.forEach(path -> WIDTHS.forEach(width -> looks(reader, language, path, width)));
            }
        });
    }

    private static void looks(Visitor reader, String language, String path, int width) {
        var page = reader.page();
        page.setViewportSize(width, HEIGHT);
        if (width == WIDTHS.getFirst()) {
            reader.opens(path);
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s in %s at %d", path, language, width)
                .isEqualTo(width);
        Look.keepsNobodyOut(page);
    }
}
