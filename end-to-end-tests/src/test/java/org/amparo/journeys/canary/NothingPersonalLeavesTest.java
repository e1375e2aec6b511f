package org.amparo.journeys.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Rows;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Names, numbers, places and sentences are entered wherever they may be, opened, searched for, and refused; afterwards none
 * of them is in the files of the databases, in the logs of the broker, in what services log, or in what a refusal said.
 */
class NothingPersonalLeavesTest {
    private static final String NAME = "Zorzalina";
    private static final String SURNAME = "Canarioquispe";
    private static final String TELEPHONE = "+51988777666";
    private static final String DOCUMENT = "CANARIO4711X";
    private static final String PLACE = "Pasaje-Zumbido-9931";
    private static final String SENTENCE = "oropendola-en-el-tejado";
    private static final String SHELTER = "Calle-del-Tucan-8817";
    private static final Canaries CANARIES =
            new Canaries(List.of(NAME, SURNAME, TELEPHONE, DOCUMENT, PLACE, SENTENCE, SHELTER));

    private final List<String> refusals = new ArrayList<>();

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void noWordOfAnybodyIsFoundWhereNobodyMayRead() {
        var family = Story.aFamily();
        write(family);
        share(family);
        begin();
        search();
        breakTheGlass(family);
        shelter();
        beRefused(family);

        awaitEverythingIsOut();

        assertThat(refusals).hasSizeGreaterThan(3).allMatch(refusal -> CANARIES.in(refusal)
                .isEmpty());
        assertThat(CANARIES.below(Amparo.home(), NothingPersonalLeavesTest::mayHoldIt))
                .isEmpty();
    }

    private static void write(String family) {
        put(family + "/people/1/identity", identity(DOCUMENT));
        put(
                family + "/people/1/contact",
                Map.of(
                        "nameToUse",
                        NAME,
                        "codeWord",
                        SENTENCE,
                        "channels",
                        List.of(Map.of(
                                "kind", "CALL", "address", TELEPHONE, "shared", false, "mayLeaveMessage", false)),
                        "neverContact",
                        List.of(SURNAME)));
        put(family + "/people/1/narrative", note());
        put(family + "/narrative", note());
        put(
                family + "/people/1/location",
                Map.of("places", List.of(Map.of("kind", "HOME", "country", "PER", "description", PLACE))));
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
        Eventually.holds(() ->
                assertThat(referred.opens(Account.PARTNER).must(200).text()).contains(SURNAME, TELEPHONE, PLACE));
        Account.PARTNER
                .changes(
                        AmparoService.CASE,
                        "/disclosures/" + referred.id() + "/hand-over",
                        Map.of("place", PLACE, "at", Instant.now().toString(), "whoComes", NAME, "password", SENTENCE),
                        "\"0\"")
                .must(204);
        Account.CASEWORKER
                .reads(AmparoService.CASE, family + "/referrals/" + referred.id() + "/hand-over")
                .must(200);
    }

    private static void begin() {
        var draft = Account.CASEWORKER
                .sends(
                        AmparoService.CASE,
                        "/drafts",
                        Map.of("form", "INTAKE", "content", Map.of("given", NAME, "told", SENTENCE)))
                .must(201)
                .location();
        Account.CASEWORKER.reads(AmparoService.CASE, draft).must(200);
    }

    private static void search() {
        for (var wanted : List.of(
                Map.<String, Object>of("document", DOCUMENT),
                Map.<String, Object>of("surname", SURNAME, "birthYear", 1991))) {
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
                        Map.of("block", "CONTACT", "reason", "DANGER_TO_LIFE", "sentence", SENTENCE, "imminent", true))
                .must(201)
                .location();
        assertThat(Account.COLLEAGUE.reads(AmparoService.CASE, access).must(200).text())
                .contains(TELEPHONE);
    }

    private static void shelter() {
        var place = Account.PARTNER
                .sends(
                        AmparoService.ASSISTANCE,
                        "/shelters",
                        Map.of(
                                "capacity",
                                8,
                                "welcome",
                                Map.of("genders", List.of("FEMININE"), "ages", List.of("ADULTS"), "families", true),
                                "open",
                                true))
                .must(201)
                .location();
        Account.PARTNER
                .changes(
                        AmparoService.ASSISTANCE,
                        place + "/address",
                        Map.of("address", SHELTER, "telephone", TELEPHONE, "safetyNotes", SENTENCE),
                        "\"0\"")
                .must(204);
        Eventually.holdsPatiently(() -> Account.PARTNER
                .reads(AmparoService.ASSISTANCE, place + "/address")
                .must(200));
    }

    /** Each refusal was sent what it must not repeat. */
    private void beRefused(String family) {
        var longName = SURNAME.repeat(20);
        refused(family + "/people/1/identity", Map.of("names", List.of(Map.of("kind", NAME, "given", longName))));
        refused(family + "/people/1/contact", Map.of("nameToUse", longName));
        refused(family + "/people/1/location", Map.of("places", List.of(Map.of("kind", "HOME", "country", PLACE))));
        refused(family + "/people/1/narrative", Map.of(SENTENCE, NAME));
        refusals.add(Account.CASEWORKER
                .sendsWithoutKey(AmparoService.CASE, "/people/search", Map.of("surname", SURNAME))
                .must(400)
                .text());
        refusals.add(Account.WORKER_ELSEWHERE
                .changes(AmparoService.CASE, family + "/people/1/identity", identity(DOCUMENT), "\"1\"")
                .must(404)
                .text());
    }

    private void refused(String path, Map<String, Object> body) {
        refusals.add(Account.CASEWORKER
                .changes(AmparoService.CASE, path, body, "\"1\"")
                .must(400)
                .text());
    }

    private static void awaitEverythingIsOut() {
        for (var service : AmparoService.values()) {
            Eventually.holds(
                    () -> assertThat(Rows.count(service, "select count(*) from outbox where published_at is null"))
                            .isZero());
        }
    }

    /** The program of Keycloak is not of this run; everything else is: databases, keys, logs of the broker, logs. */
    private static boolean mayHoldIt(Path file) {
        return !file.startsWith("keycloak");
    }

    private static Map<String, Object> identity(String document) {
        return Map.of(
                "names",
                List.of(Map.of("kind", "AS_DOCUMENTED", "given", NAME, "surname", SURNAME, "neverSay", false)),
                "birthYear",
                1991,
                "birthEstimated",
                false,
                "documents",
                List.of(Map.of(
                        "kind", "PASSPORT",
                        "number", document,
                        "genuine", "GENUINE",
                        "whereabouts", "WITH_US")));
    }

    private static Map<String, Object> note() {
        return Map.of("notes", List.of(Map.of("on", "2026-11-01", "kind", "STATEMENT", "text", SENTENCE)));
    }

    private static void put(String path, Map<String, Object> document) {
        Account.CASEWORKER.changes(AmparoService.CASE, path, document, "\"0\"").must(204);
    }
}
