package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An event that cannot have its effect, made by a rule that the database gets behind the service's back. */
class PoisonTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @AfterEach
    void nothingIsPoisonAnyMore() {
        Rows.change(AmparoService.CASE, "alter table timeline_entry drop constraint if exists poison");
    }

    @Test
    void poisonStopsItsOwnCaseAloneAndAReplayHealsIt() {
        var ill = Story.acceptedByPuente();
        var healthy = Story.acceptedByPuente();
        Rows.change(
                AmparoService.CASE,
                "alter table timeline_entry add constraint poison check (kind <> 'DELIVERED' or case_id <> '%s') not valid"
                        .formatted(caseId(ill)));

        delivers(ill);
        delivers(ill);
        delivers(healthy);

        Eventually.holds(() -> assertThat(Story.timeline(healthy.family())).contains("DELIVERED"));
        Eventually.holds(() -> assertThat(parked()).hasSize(1));
        assertThat(Story.timeline(ill.family())).doesNotContain("DELIVERED");
        var held = parked().getFirst();
        replay(held, 409);
        nothingIsPoisonAnyMore();
        replay(held, 204);
        replay(held, 204);
        Eventually.holds(() -> assertThat(Story.timeline(ill.family()))
                .filteredOn("DELIVERED"::equals)
                .hasSize(2));
        assertThat(parked()).isEmpty();
        Invariants.hold();
    }

    @Test
    void onlyAnAdministratorSeesAndReplaysHeldEvents() {
        Account.SUPERVISOR.reads(AmparoService.CASE, "/held-events").mustRefuse(403, "wrong-role");
        Account.CASEWORKER
                .sends(AmparoService.CASE, "/held-events/019aa5c0-9999-7000-8000-000000000009/replay", "")
                .mustRefuse(403, "wrong-role");
    }

    private static String caseId(Story.Referred referred) {
        return Rows.texts(AmparoService.CASE, "select case_id from referral_request where id = ?::uuid", referred.id())
                .getFirst();
    }

    private static void delivers(Story.Referred referred) {
        var nights = Story.nights(referred.opens(Account.PARTNER).must(200));
        Eventually.holds(() -> Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/deliveries", nights)
                .must(201));
    }

    private static List<String> parked() {
        var ids = new ArrayList<String>();
        Account.ADMINISTRATOR
                .reads(AmparoService.CASE, "/held-events")
                .must(200)
                .json()
                .forEach(event -> {
                    if (event.path("state").asText().equals("parked")) {
                        ids.add(event.path("id").asText());
                    }
                });
        return ids;
    }

    private static void replay(String event, int expected) {
        Account.ADMINISTRATOR
                .sends(AmparoService.CASE, "/held-events/" + event + "/replay", Map.of())
                .must(expected);
    }
}
