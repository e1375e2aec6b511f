package org.amparo.journeys.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Shelter;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;

/** Whoever works on a case types the words into everything that takes words, and reads them again. */
final class Entered {
    private Entered() {}

    /** Everything, in a case of its own; answers the case. */
    static String everywhere() {
        var family = Story.aFamily();
        write(family);
        share(family);
        begin();
        search();
        breakTheGlass(family);
        shelter();
        return family;
    }

    static void write(String family) {
        put(family + "/people/1/identity", Planted.identity());
        put(family + "/people/1/contact", Planted.contact());
        put(family + "/people/1/narrative", Planted.narrative());
        put(family + "/narrative", Planted.narrative());
        put(family + "/people/1/location", Planted.location());
        put(family + "/location", Planted.location());
    }

    private static void put(String path, Map<String, Object> document) {
        Account.CASEWORKER.changes(AmparoService.CASE, path, document, "\"0\"").must(204);
    }

    private static void share(String family) {
        var consent = new HashMap<>(Story.consent(1, Story.PUENTE));
        consent.put("blocks", List.of("CARD", "CONTACT", "IDENTITY", "NARRATIVE", "LOCATION"));
        Account.CASEWORKER
                .sends(AmparoService.CASE, family + "/people/1/consents", consent)
                .must(201);
        var referred = new Story.Referred(
                family, Story.refers(family, List.of(1), Story.PUENTE).must(202).madeId());
        referred.awaitStage("OFFERED");
        referred.accepts(Account.PARTNER).must(204);
        Eventually.holds(
                () -> assertThat(referred.opens(Account.PARTNER).must(200).text())
                        .contains(Planted.SURNAME, Planted.TELEPHONE, Planted.PLACE));
        handOver(referred);
    }

    private static void handOver(Story.Referred referred) {
        Account.PARTNER
                .changes(
                        AmparoService.CASE,
                        "/disclosures/" + referred.id() + "/hand-over",
                        Map.of(
                                "place",
                                Planted.PLACE,
                                "at",
                                Instant.now().toString(),
                                "whoComes",
                                Planted.NAME,
                                "password",
                                Planted.SENTENCE,
                                "note",
                                Planted.TELEPHONE),
                        "\"0\"")
                .must(204);
        Account.CASEWORKER
                .reads(AmparoService.CASE, referred.family() + "/referrals/" + referred.id() + "/hand-over")
                .must(200);
    }

    private static void begin() {
        var draft = Account.CASEWORKER
                .sends(
                        AmparoService.CASE,
                        "/drafts",
                        Map.of("form", "INTAKE", "content", Map.of("given", Planted.NAME, "told", Planted.SENTENCE)))
                .must(201)
                .location();
        Account.CASEWORKER.reads(AmparoService.CASE, draft).must(200);
    }

    private static void search() {
        for (var wanted : List.of(
                Map.<String, Object>of("document", Planted.DOCUMENT),
                Map.<String, Object>of("surname", Planted.SURNAME, "birthYear", 1991))) {
            Account.CASEWORKER
                    .sendsWithoutKey(AmparoService.CASE, "/people/search", wanted)
                    .must(200);
        }
    }

    private static void breakTheGlass(String family) {
        var access = Account.COLLEAGUE
                .sends(
                        AmparoService.CASE,
                        family + "/people/1/emergency-accesses",
                        Map.of(
                                "block",
                                "CONTACT",
                                "reason",
                                "DANGER_TO_LIFE",
                                "sentence",
                                Planted.SENTENCE,
                                "imminent",
                                true))
                .must(201)
                .location();
        assertThat(Account.COLLEAGUE.reads(AmparoService.CASE, access).must(200).text())
                .contains(Planted.TELEPHONE);
    }

    private static void shelter() {
        var shelter = Shelter.withAddress(Planted.shelterAddress());
        Eventually.holdsPatiently(() -> shelter.address().must(200));
    }
}
