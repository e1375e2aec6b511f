package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The month of an organisation: what is in it and why, and how what was recorded wrongly is mended. */
class MonthJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void whatIsCorrectedInADeliveryIsCorrectedInTheMonth() {
        var referred = Story.acceptedByPuente();
        var nights = Story.nights(referred.opens(Account.PARTNER));
        Eventually.holds(() -> Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/deliveries", nights)
                .must(201));

        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER).opens("/deliveries")) {
            var page = partner.page();
            Look.at(page, "deliveries");
            page.locator("main tbody tr a").first().click();
            page.locator("h1:has-text('Entrega del')").waitFor();
            Look.at(page, "delivery");

            page.locator("#quantity").fill("nada");
            page.locator("input[name=reason]").first().check();
            Visitor.sends(page.locator("form.app-form button"));
            page.locator(".govuk-error-summary").waitFor();
            assertThat(page.title()).startsWith("Error: ");
            Look.at(page, "delivery-refused");

            page.locator("#quantity").fill("3");
            Visitor.sends(page.locator("form.app-form button"));
            page.locator("main:has-text('Versión 2')").waitFor();
            assertThat(page.locator("main").textContent()).contains("3 noches", "Error al escribir");
        }
    }

    @Test
    void aReportingOfficerReadsTheMonthAndWhyAndTakesItWhenItIsOver() {
        var day = LocalDate.now(ZoneOffset.ofHours(-5));
        aidIsGiven(day, true);
        aidIsGiven(day, null);
        var month = "/five-w/" + YearMonth.from(day);
        Eventually.holds(() -> assertThat(Account.REPORTING_OFFICER
                        .reads(AmparoService.REPORTING, month)
                        .must(200)
                        .json()
                        .path("rows"))
                .hasSizeGreaterThan(1));

        try (var officer = Visitor.withoutScripts().logsIn(Account.REPORTING_OFFICER)) {
            var page = officer.page();
            assertThat(page.url()).isEqualTo(Visitor.address("/five-w"));

            officer.opens("/five-w?month=" + YearMonth.from(day));
            assertThat(page.locator("tbody").first().textContent())
                    .contains("Por completar", "Falta el sector, la actividad, o si es parte del plan");
            Visitor.sends(page.locator(".app-take button"));
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("El mes no ha terminado");
        }
        try (var officer =
                Visitor.atAPhone().logsIn(Account.REPORTING_OFFICER).opens("/five-w?month=" + YearMonth.from(day))) {
            officer.page().locator("summary").first().click();
            Look.at(officer.page(), "five-w");
        }
    }

    @Test
    void aFileIsLookedOverBeforeItIsSent() {
        try (var officer =
                Visitor.withoutScripts().logsIn(Account.REPORTING_OFFICER).opens("/five-w/check")) {
            var page = officer.page();
            page.setInputFiles("#file", file("name;age\nMarisol;19\n"));
            Visitor.sends(page.locator("form.app-form button"));
            assertThat(page.locator("main").textContent())
                    .contains("No se pudo leer ninguna fila", "La segunda fila no tiene las etiquetas HXL")
                    .doesNotContain("Marisol");
        }
        try (var officer = Visitor.atAPhone().logsIn(Account.REPORTING_OFFICER).opens("/five-w/check")) {
            Look.at(officer.page(), "five-w-check");
            officer.page().setInputFiles("#file", file("Country,Month\n#country,#date+month\nPERU,mayo\n"));
            Visitor.sends(officer.page().locator("form.app-form button"));
            officer.page().locator("#result").waitFor();
            Look.at(officer.page(), "five-w-check-found");
        }
    }

    private static FilePayload file(String content) {
        return new FilePayload("5w.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Food for four people whom nobody registered, in Lima. */
    private static void aidIsGiven(LocalDate day, @Nullable Boolean partOfThePlan) {
        var aid = new HashMap<String, Object>(Map.of(
                "populationGroup", "IN_DESTINATION",
                "headcount", Map.of("WOMAN", 3, "GIRL", 1),
                "service", "FOOD",
                "country", "PER",
                "admin1", "PE-LIM",
                "day", day.toString(),
                "quantity", 4,
                "unit", "MEAL",
                "modality", Map.of("kind", "IN_KIND")));
        if (partOfThePlan != null) {
            aid.put("rmrp", partOfThePlan);
        }
        Account.CASEWORKER
                .sends(AmparoService.ASSISTANCE, "/unregistered-aid", aid)
                .must(201);
    }
}
