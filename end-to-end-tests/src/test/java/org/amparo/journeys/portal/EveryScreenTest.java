package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen: nothing that keeps somebody out, nothing that runs off the side, and a picture to look at. */
class EveryScreenTest {
    private static final long COLD_PAGE = 60_000;

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "key-figures,/figures?year=2023",
        "key-figures-refused,/figures?year=2026",
        "subjects,/figures/subjects",
        "table,/figures/table",
        "table-refused,/figures/table?period=2099&unit=INDIVIDUAL&first=country&second=admin1",
        "methods,/figures/methods",
        "absent,/nowhere"
    })
    void keepsNobodyOutAndFitsAPhone(String name, String path) {
        try (var auditor = Visitor.atAPhone().logsIn(Account.AUDITOR).opens(path)) {
            Look.at(auditor.page(), name);
        }
    }

    @Test
    void loggedOutKeepsNobodyOutEither() {
        try (var nobody = Visitor.atAPhone().opens("/log-out")) {
            Look.at(nobody.page(), "logged-out");
        }
    }

    @Test
    void aColdPageIsSmall() {
        try (var auditor = Visitor.atAPhone().logsIn(Account.AUDITOR)) {
            var bytes = new AtomicLong();
            var fonts = new ArrayList<String>();
            var wire = auditor.context().newCDPSession(auditor.page());
            wire.send("Network.enable");
            wire.send("Network.setCacheDisabled", disabled());
            wire.on("Network.responseReceived", said -> {
                if (said.get("type").getAsString().equals("Font")) {
                    fonts.add(said.get("requestId").getAsString());
                }
            });
            wire.on("Network.loadingFinished", said -> {
                if (!fonts.contains(said.get("requestId").getAsString())) {
                    bytes.addAndGet(said.get("encodedDataLength").getAsLong());
                }
            });

            auditor.opens("/figures?year=2023");
            auditor.page().waitForLoadState();

            assertThat(bytes.get()).isBetween(1L, COLD_PAGE);
            System.out.println("A cold page: " + bytes.get() + " bytes without the font");
        }
    }

    private static JsonObject disabled() {
        var parameters = new JsonObject();
        parameters.addProperty("cacheDisabled", true);
        return parameters;
    }
}
