package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A partner asks before it answers, and the caseworker replies: from lists, while the clock goes on. */
class AskJourneyTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aQuestionIsAskedRepliedToAndTheOfferIsStillAccepted() {
        var referred = Story.referredToPuente();
        referred.awaitStage("OFFERED");
        try (var partner = Visitor.atAPhone().logsIn(Account.PARTNER);
                var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var asking = partner.opens("/offers/" + referred.id()).page();
            asking.locator("main a[href$='/ask']").click();
            Visitor.sends(asking.locator("main form button"));
            asking.locator(".govuk-error-summary").waitFor();
            Look.at(asking, "ask-faults");
            asking.locator("input[value=INTERPRETER_NEEDED]").check();
            Visitor.sends(asking.locator("main form button"));
            asking.locator("#questions").waitFor();
            assertThat(asking.locator("main").textContent())
                    .contains("¿Hace falta intérprete?", "Todavía sin respuesta", "Responda en ");
            Look.at(asking, "offer-asked");

            var tracker = referred.family() + "/referrals/" + referred.id();
            var replying = caseworker.opens(tracker).page();
            Look.at(replying, "tracker-asked");
            replying.locator("#questions a").click();
            replying.locator("input[value=BY_TELEPHONE]").check();
            Look.at(replying, "reply");
            Visitor.sends(replying.locator("main form button"));
            assertThat(replying.locator("#questions").textContent()).contains("Se dirá por teléfono");
            Eventually.holds(() -> assertThat(Story.timeline(referred.family()))
                    .contains("REFERRAL_QUESTION_ASKED", "REFERRAL_QUESTION_ANSWERED"));

            asking.reload();
            assertThat(asking.locator("#questions + dl").textContent()).contains("Se dirá por teléfono");
            Visitor.sends(asking.locator("form[action$='/acceptance'] button"));
            asking.locator(".app-tags:has-text('Aceptada')").waitFor();
        }
    }
}
