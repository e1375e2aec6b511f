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
    private static final Map<Account, List<String>> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void somethingIsOnEachScreen() {
        Amparo.running();
        var accepted = Story.acceptedByPuente();
        var offered = Story.referredToPuente();
        offered.awaitStage("OFFERED");
        SCREENS.putAll(Screens.ofCaseworkers(accepted));
        SCREENS.put(Account.PARTNER, Screens.ofPartners(offered.id(), accepted.id()));
        SCREENS.putAll(Screens.ofEverybodyElse(accepted.family()));
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
            assertThat(page.navigate(Visitor.address(path)).status() == 404)
                    .as("%s is not there", path)
                    .isEqualTo(path.equals("/nowhere"));
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s in %s at %d", path, language, width)
                .isEqualTo(width);
        Look.keepsNobodyOut(page);
    }
}
