package org.amparo.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** J1: a caseworker registers people, and looks after their case. */
class CaseworkerJourneyTest {
    private static final String NAME = "Lucero";

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void registersAPersonOnThreePagesAndFindsTheCase() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.page();
            assertThat(page.url()).isEqualTo(Visitor.address("/today"));
            register(page);
            var draft = draftOf(page);

            Look.at(page, "intake-1-safety");
            page.getByLabel("Cómo quiere que le digan").fill(NAME);
            page.locator("input[name=safe][value=YES]").check();
            next(page);
            assertThat(page.locator("h1")).hasText("En qué se basa guardar estos datos");
            page.locator("input[name='basis.1'][value=CONSENT]").check();
            Look.at(page, "intake-2-basis");
            page.selectOption("select[name='givenBy.1']", "SELF");
            page.selectOption("select[name='means.1']", "VERBAL_CERTIFIED");
            page.locator("input[name='told.1']").check();
            page.selectOption("select[name='language.1']", "es");
            next(page);
            assertThat(page.locator("h1")).hasText("Lo demás");
            Look.at(page, "intake-3-rest");
            page.selectOption("select[name='age.1']", "FROM_21_TO_23");
            page.selectOption("select[name='group.1']", "IN_TRANSIT");
            page.selectOption("select[name=region]", "PE-TUM");
            page.locator("input[name=level][value=HIGH]").check();
            next(page);

            assertThat(page.locator("main .app-notice")).containsText("El caso quedó registrado");
            Look.at(page, "case-registered");
            var code = page.locator(".app-case__code").textContent();
            assertThat(code).startsWith("PE-");
            caseworker.opens("/cases");
            assertThat(page.locator("main table a").first()).hasText(code);
            assertThat(drafts()).doesNotContain(draft);
        }
    }

    @Test
    void whatIsTypedOutlivesTheTab() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.COLLEAGUE)) {
            var page = caseworker.page();
            register(page);
            page.getByLabel("Cómo quiere que le digan").fill(NAME);
            assertThat(page.locator("[data-kept]")).containsText("Guardado a las");
            var another = caseworker.context().newPage();
            page.close();

            another.navigate(Visitor.address("/today"));
            another.getByText("Continuar: registro").first().click();

            assertThat(another.getByLabel("Cómo quiere que le digan")).hasValue(NAME);
            discard(another);
        }
    }

    @Test
    void whatCouldNotBeKeptStaysOnThePageAndIsTriedAgain() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.COLLEAGUE).foresees("ERR_FAILED")) {
            var page = caseworker.page();
            register(page);
            page.route("**/kept", route -> route.abort());

            page.getByLabel("Cómo quiere que le digan").fill(NAME);

            assertThat(page.locator("[data-kept]")).containsText("Lo escrito sigue en esta página");
            assertThat(page.getByLabel("Cómo quiere que le digan")).hasValue(NAME);
            page.unroute("**/kept");
            assertThat(page.locator("[data-kept]")).containsText("Guardado a las");
            page.reload();
            assertThat(page.getByLabel("Cómo quiere que le digan")).hasValue(NAME);
            discard(page);
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var caseworker = Visitor.withoutScripts().logsIn(Account.COLLEAGUE)) {
            var page = caseworker.page();
            register(page);
            page.getByLabel("Cómo quiere que le digan").fill(NAME);
            page.getByText("Guardar y cerrar").click();
            assertThat(page.url()).isEqualTo(Visitor.address("/today"));
            page.getByText("Continuar: registro").first().click();
            assertThat(page.getByLabel("Cómo quiere que le digan")).hasValue(NAME);
            page.locator("details summary").click();
            page.getByText("Borrar lo escrito").click();
            assertThat(page.url()).isEqualTo(Visitor.address("/today"));
        }
    }

    @Test
    void opensAContactOnPurposeAndSeesThatInTheLog() {
        var family = Story.aFamily();
        Account.SUPERVISOR.reads(AmparoService.CASE, family).must(200);
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.opens(family).page();
            Look.at(page, "case-overview");
            Look.at(caseworker.opens(family + "/people").page(), "case-people");
            page.locator(".app-card__links a").first().click();
            assertThat(page.locator("h1")).hasText("Persona 1: contacto e identidad");
            Look.at(page, "contact-asked");
            page.getByText("Abrir el contacto").click();
            assertThat(page.locator("h1")).hasText("Persona 1: contacto");
            Look.at(page, "contact-open");
            page.getByLabel("Cómo quiere que le digan").fill(NAME);
            page.getByText("Guardar", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main .app-notice")).containsText("Se guardó, protegido");
            page.getByText("Abrir la identidad").click();
            assertThat(page.locator("h1")).hasText("Persona 1: identidad");
            Look.at(page, "identity-open");

            caseworker.opens(family + "/accesses");

            assertThat(page.locator("main tbody")).containsText("Identidad");
            assertThat(page.locator("main tbody")).containsText("Contacto");
            assertThat(page.locator("main tbody")).containsText(Account.SUPERVISOR.name());
            Look.at(page, "case-accesses");
        }
    }

    @Test
    void whatAPersonTakesBackIsExplainedAndEndsWhatItRestsOn() {
        var family = Story.aFamily();
        Story.consents(family, 1, Story.PUENTE);
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.opens(family + "/people/1/consent").page();
            assertThat(page.locator("main tbody")).containsText("vale hasta el");
            Look.at(page, "consents");
            page.getByText("La persona quiere retirar algo").click();
            page.locator("input[name=kind][value=SHARE_NO_MORE]").check();
            Look.at(page, "withdrawal");
            next(page);
            assertThat(page.locator(".govuk-error-summary")).containsText("Explíqueselo antes");
            page.locator("input[name=understood]").check();
            next(page);

            assertThat(page.locator("main tbody")).containsText("retirado el");
            Look.at(caseworker.opens(family + "/people/1/consent/new").page(), "consent-new");
            Look.at(caseworker.opens(family + "/people/1/holding").page(), "holding");
        }
    }

    @Test
    void assessesAPersonSaysWhoMustNeverKnowAndClosesTheCase() {
        var family = Story.aFamily();
        Account.COLLEAGUE.reads(AmparoService.CASE, "/colleagues").must(200);
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.opens(family + "/people/1/assessment/ours").page();
            page.locator("input[name=act][value=RECRUITMENT]").check();
            page.locator("input[name=status][value=POSSIBLE_VICTIM_OF_TRAFFICKING]")
                    .check();
            Look.at(page, "assessment-ours");
            next(page);
            assertThat(page.locator("main")).containsText("Indicios en valoración");
            Look.at(page, "assessments");
            Look.at(caseworker.opens(family + "/people/1/assessment/state").page(), "assessment-state");

            caseworker.opens(family + "/people/1/exclusions");
            page.locator("input[name=kind][value=org]").check();
            page.locator("input[name=which]").fill(Story.CANAL_SEGURO);
            page.selectOption("select[name=reason]", "PERSON_ASKED");
            next(page);
            assertThat(page.locator("main .app-tasks")).containsText(Story.CANAL_SEGURO);
            Look.at(page, "exclusions");

            Look.at(caseworker.opens(family + "/care").page(), "care-open");
            assertThat(page.locator("select[name=colleague]")).containsText(Account.COLLEAGUE.name());
            page.selectOption("select[name=reason]", "GOALS_MET");
            page.getByText("Cerrar", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".app-case")).containsText("Cerrado");
            Look.at(page, "care-closed");
        }
    }

    @Test
    void myDayAndTheListKeepNobodyOut() {
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            Look.at(caseworker.opens("/today").page(), "today");
            Look.at(caseworker.opens("/cases").page(), "cases");
            Look.at(
                    caseworker
                            .opens("/cases?status=CLOSED&level=LOW&type=SMUGGLING")
                            .page(),
                    "cases-filtered-empty");
            Look.at(caseworker.opens("/cases?code=x").page(), "cases-not-a-code");
        }
        try (var elsewhere = Visitor.atAPhone().logsIn(Account.COLLEAGUE)) {
            Look.at(elsewhere.opens("/today").page(), "today-empty");
        }
    }

    private static String draftOf(Page page) {
        var draft = Path.of(URI.create(page.url()).getPath()).getName(1).toString();
        assertThat(drafts()).contains(draft);
        return draft;
    }

    private static String drafts() {
        return Account.CASEWORKER.reads(AmparoService.CASE, "/drafts").must(200).text();
    }

    private static void register(Page page) {
        page.getByText("Registrar a una persona").click();
        assertThat(page.locator("h1")).hasText("Primero, la seguridad");
    }

    private static void next(Page page) {
        Visitor.sends(page.locator("form.app-form .govuk-button").first());
    }

    private static void discard(Page page) {
        page.locator("details summary").click();
        page.getByText("Borrar lo escrito").click();
        assertThat(page.locator("h1")).hasText("Mi día");
    }
}
