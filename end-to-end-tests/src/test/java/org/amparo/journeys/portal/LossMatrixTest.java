package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens, on whichever page: nothing is lost but what was typed in the last two seconds before the machine itself died. A row of the
 * matrix is a test, its columns are the pages, each open in a tab of its own.
 */
class LossMatrixTest {
    private static final int FIVE_MINUTES = 300_000;

    private static String family = "";

    private List<Screen.Open> screens = List.of();

    @BeforeAll
    static void aFamilyIsRegistered() {
        Amparo.running();
        family = Story.aFamily();
    }

    @AfterEach
    void nothingIsLeft() {
        screens.forEach(Screen.Open::isDiscarded);
    }

    @Test
    void theTabIsKilled() {
        try (var worker = working(Visitor.atAPhone())) {
            screens.forEach(screen -> crash(screen));

            eachIs("kept", Screen.Open::kept, Screen.Open::first);
            screens.forEach(screen -> screen.page().close());
            screens.forEach(screen -> {
                worker.opens(screen.leadsBack());
                assertThat(worker.page().url()).as(screen.toString()).contains(lastOf(screen.leadsBack()));
            });
        }
    }

    @Test
    void theBrowserIsKilled() {
        Chromium.running();
        var others = browsers().toList();
        working(Visitor.at(Chromium.another()));

        browsers().filter(process -> !others.contains(process)).forEach(ProcessHandle::destroyForcibly);

        eachIs("kept", Screen.Open::kept, Screen.Open::first);
    }

    @Test
    void theConnectionIsLostForFiveMinutes() {
        try (var worker = working(Visitor.atAPhone()).foresees("ERR_INTERNET_DISCONNECTED")) {
            worker.context().setOffline(true);
            screens.forEach(Screen.Open::typesAgain);
            says("Lo escrito sigue en esta página");
            worker.page().clock().fastForward(FIVE_MINUTES);
            eachIs("shown", Screen.Open::shown, Screen.Open::second);

            worker.context().setOffline(false);

            eventually("kept", Screen.Open::kept, Screen.Open::second);
        }
    }

    @Test
    void theSessionEnds() {
        try (var worker = working(Visitor.atAPhone())) {
            worker.losesTheSession();
            screens.forEach(Screen.Open::typesAgain);
            says("La sesión terminó");

            worker.opens("/today");
            screens.forEach(Screen.Open::sends);

            eventually("kept", Screen.Open::kept, Screen.Open::second);
        }
    }

    @Test
    void thePortalIsStartedAgain() {
        try (var worker = working(Visitor.atAPhone()).foresees("ERR_CONNECTION_REFUSED")) {
            Amparo.kill(Portal.PORTAL);
            screens.forEach(Screen.Open::typesAgain);
            says("La sesión terminó");

            worker.opens("/today");
            screens.forEach(Screen.Open::sends);

            eventually("kept", Screen.Open::kept, Screen.Open::second);
        }
    }

    @Test
    void theServiceFails() {
        try (var worker = working(Visitor.atAPhone()).foresees("status of 503")) {
            Consumer<Route> fails = route -> route.fulfill(new Route.FulfillOptions().setStatus(503));
            worker.context().route("**/kept", fails);
            screens.forEach(Screen.Open::typesAgain);
            says("Lo escrito sigue en esta página");
            screens.forEach(Screen.Open::sends);
            says("Lo escrito sigue en esta página");
            eachIs("shown", Screen.Open::shown, Screen.Open::second);

            worker.context().unroute("**/kept", fails);
            screens.forEach(Screen.Open::sends);

            eventually("kept", Screen.Open::kept, Screen.Open::second);
        }
    }

    @Test
    void anotherWindowChangesIt() {
        try (var _ = working(Visitor.atAPhone())) {
            screens.forEach(Screen.Open::changesElsewhere);
            screens.forEach(Screen.Open::typesAgain);
            says("cambió en otra ventana");
            eachIs("kept", Screen.Open::kept, Screen.Open::first);

            screens.forEach(Screen.Open::sends);

            screens.forEach(
                    screen -> screen.page().locator(".govuk-error-summary").waitFor());
            eachIs("kept", Screen.Open::kept, Screen.Open::first);
            eachIs("shown", Screen.Open::shown, Screen.Open::second);
            screens.forEach(Screen.Open::sends);
            eventually("kept", Screen.Open::kept, Screen.Open::second);
        }
    }

    private static Stream<ProcessHandle> browsers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom"));
    }

    private Visitor working(Visitor worker) {
        worker.logsIn(Account.CASEWORKER).page().clock().install();
        screens = Arrays.stream(Screen.values())
                .map(screen -> screen.opens(worker, family))
                .toList();
        eachIs("kept", Screen.Open::kept, Screen.Open::first);
        return worker;
    }

    private void says(String sentence) {
        Eventually.holds(
                () -> assertThat(screens).allMatch(screen -> screen.label().contains(sentence)));
    }

    private void eventually(String where, Text found, Text typed) {
        Eventually.holds(() -> eachIs(where, found, typed));
    }

    private void eachIs(String where, Text found, Text typed) {
        assertThat(screens).allSatisfy(screen -> assertThat(found.of(screen))
                .as("%s of %s", where, screen)
                .isEqualTo(typed.of(screen)));
    }

    /** Something that a screen says of itself. */
    private interface Text {
        String of(Screen.Open screen);
    }

    /** What is in the tab's memory is gone, and nobody hears of it. */
    private static void crash(Screen.Open screen) {
        try {
            screen.page().navigate("chrome://crash");
        } catch (PlaywrightException crashed) {
            assertThat(crashed).hasMessageContaining("crash");
        }
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
