package org.amparo.journeys.portal;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen in every language, enlarged, on a phone and at a desk, in the letters of a phone that has not got ours yet: nobody is kept
 * out, and nothing runs off the side.
 */
@Tag("prove")
class EveryLanguageTest {
    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);
    private static final int HEIGHT = 800;

    private final Map<Account, List<String>> screens = new LinkedHashMap<>();

    @BeforeEach
    void somethingIsOnEachScreen() {
        Amparo.running();
        var accepted = Story.acceptedByPuente();
        var offered = Story.referredToPuente();
        offered.awaitStage("OFFERED");
        screens.putAll(Screens.ofCaseworkers(accepted));
        screens.put(Account.PARTNER, Screens.ofPartners(offered.id(), accepted.id()));
        screens.putAll(Screens.ofEverybodyElse(accepted.family()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR", "fr", "nl"})
    void nobodyIsKeptOutAtAnyWidth(String language) {
        assertSoftly(all -> screens.forEach((account, paths) -> {
            try (var reader = Visitor.atAPhone().foresees("net::ERR_FAILED")) {
                reader.context().route("**/*.woff2", Route::abort);
                reader.logsIn(account).opens("/language?to=" + language + "&back=/safety");
                paths.forEach(path -> looks(reader, language, path, all));
            }
        }));
    }

    private static void looks(Visitor reader, String language, String path, SoftAssertions all) {
        var page = reader.page();
        all.assertThat(page.navigate(Visitor.address(path)).status() == 404)
                .as("%s is not there", path)
                .isEqualTo(path.equals("/nowhere"));
        all.assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            all.assertThat(Width.overrun(page)).as("%s in %s", path, language).isEmpty();
            all.assertThat(Look.violations(page))
                    .as("%s in %s at %d", path, language, width)
                    .isEmpty();
        }
    }
}
