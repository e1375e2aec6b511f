package org.amparo.journeys.canary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Answer;
import org.amparo.local.layout.AmparoService;

/** The words are sent where they are refused: as codes, numbers and addresses, in each header, in broken bodies. */
final class Refusals {
    private static final String JSON = "application/json";
    private static final Map<AmparoService, String> DOORS = Map.of(
            AmparoService.CASE, "/cases",
            AmparoService.REFERRAL, "/referrals",
            AmparoService.ASSISTANCE, "/deliveries",
            AmparoService.REPORTING, "/products");

    private final List<Answer> answers = new ArrayList<>();

    /** What was answered, status, headers and body, to everything that was refused about this case. */
    static List<Answer> about(String family) {
        var refusals = new Refusals();
        refusals.documents(family + "/people/1");
        refusals.commands(family + "/people/1");
        refusals.officers();
        refusals.searches();
        refusals.shelters();
        refusals.strangers(family);
        DOORS.forEach(refusals::atTheDoor);
        return refusals.answers;
    }

    private void documents(String person) {
        var longName = Planted.SURNAME.repeat(20);
        put(person + "/identity", Map.of("names", List.of(Map.of("kind", Planted.NAME, "given", longName))));
        put(person + "/contact", Map.of("nameToUse", longName));
        put(person + "/location", Map.of("places", List.of(Map.of("kind", "HOME", "country", Planted.PLACE))));
        put(person + "/narrative", Map.of(Planted.SENTENCE, Planted.NAME));
        put(person + "/narrative", "{\"notes\": [\"" + Planted.SENTENCE);
        refused(Account.CASEWORKER.changes(
                AmparoService.CASE, person + "/identity", Planted.identity(), "\"" + Planted.DOCUMENT + "\""));
    }

    private void put(String path, Object body) {
        refused(Account.CASEWORKER.changes(AmparoService.CASE, path, body, "\"1\""));
    }

    /** Where a code belongs, somebody types a name. */
    private void commands(String person) {
        for (var command : Map.<String, Map<String, Object>>of(
                        "/exclusions", Map.of("organisation", Planted.SURNAME, "reason", Planted.SENTENCE),
                        "/corrections", Map.of("block", "IDENTITY", "wrong", Planted.SENTENCE),
                        "/duplicates", Map.of("reference", Planted.SURNAME, "number", 1, "reason", "SAME_DOCUMENT"),
                        "/linkage-questions", Map.of("reason", Planted.SENTENCE, "document", Planted.DOCUMENT),
                        "/withdrawals", Map.of("kind", Planted.NAME),
                        "/consents", Map.of("basis", Planted.NAME, "purpose", Planted.SENTENCE),
                        "/emergency-accesses", Map.of("block", Planted.NAME, "sentence", Planted.SENTENCE),
                        "/assessments", Map.of("act", Planted.SENTENCE),
                        "/copies", Map.of("safe", Planted.NAME, "contactRevision", 1))
                .entrySet()) {
            refused(Account.CASEWORKER.sends(AmparoService.CASE, person + command.getKey(), command.getValue()));
        }
    }

    private void officers() {
        var demand = new HashMap<String, Object>(Map.of("asker", Planted.NAME, "country", "PER"));
        demand.put("law", Planted.SENTENCE);
        refused(Account.OFFICER.sends(AmparoService.CASE, "/oversight/demands", demand));
        demand.put("asker", "COURT");
        demand.put("askedOn", "2026-11-02");
        demand.put("law", Planted.SENTENCE.repeat(3));
        refused(Account.OFFICER.sends(AmparoService.CASE, "/oversight/demands", demand));
        refused(Account.OFFICER.sends(AmparoService.CASE, "/oversight/demands/" + Planted.NAME + "/legal-hold", "{}"));
        refused(Account.OFFICER.reads(AmparoService.CASE, "/oversight/cases/" + Planted.DOCUMENT));
    }

    private void searches() {
        refused(Account.CASEWORKER.sendsWithoutKey(
                AmparoService.CASE, "/people/search", Map.of("surname", Planted.SURNAME)));
        refused(Account.PARTNER.sendsWithoutKey(
                AmparoService.CASE, "/people/search", Map.of("document", Planted.DOCUMENT)));
        refused(Account.CASEWORKER.reads(AmparoService.CASE, "/people/search?document=" + Planted.DOCUMENT));
        refused(Account.CASEWORKER.reads(AmparoService.CASE, "/cases/" + Planted.DOCUMENT));
        refused(Account.CASEWORKER.reads(AmparoService.CASE, "/cases?after=" + Planted.DOCUMENT));
    }

    private void shelters() {
        refused(Account.PARTNER.sends(AmparoService.ASSISTANCE, "/shelters", Map.of("address", Planted.SHELTER)));
        refused(Account.PARTNER.reads(AmparoService.ASSISTANCE, "/shelters/" + Planted.SHELTER + "/address"));
        refused(Account.PARTNER.changes(
                AmparoService.ASSISTANCE,
                "/shelters/" + Planted.SHELTER + "/address",
                Planted.shelterAddress(),
                "\"0\""));
        refused(Account.CASEWORKER.sends(AmparoService.ASSISTANCE, "/stays", Map.of("place", Planted.SHELTER)));
    }

    private void strangers(String family) {
        refused(Account.WORKER_ELSEWHERE.changes(
                AmparoService.CASE, family + "/people/1/identity", Planted.identity(), "\"1\""));
        refused(Account.NOBODY.sends(AmparoService.CASE, family + "/people/1/exclusions", Planted.identity()));
    }

    /** What nobody's client would send, to each service. */
    private void atTheDoor(AmparoService service, String door) {
        var key = Map.of(
                "Content-Type", JSON, "Idempotency-Key", UUID.randomUUID().toString());
        tries(service, "GET", "/" + Planted.SURNAME, Map.of(), "");
        tries(service, "GET", "/q/" + Planted.SURNAME, Map.of(), "");
        tries(service, "GET", door + "/" + Planted.SURNAME + "?name=" + Planted.NAME, Map.of(), "");
        tries(service, "GET", door + "/x%22%0d%0a" + Planted.SURNAME, Map.of(), "");
        tries(service, "POST", door, key, "{\"" + Planted.DOCUMENT + "\": \"" + Planted.NAME + "\"");
        tries(service, "POST", door, key, Map.of(Planted.DOCUMENT, Planted.NAME));
        tries(service, "POST", door, Map.of("Content-Type", JSON, "Idempotency-Key", Planted.DOCUMENT), "{}");
        tries(service, "POST", door, Map.of("Content-Type", "text/" + Planted.NAME), Planted.SENTENCE);
        tries(service, "PATCH", door, Map.of("Content-Type", JSON, "If-Match", Planted.NAME), "{}");
        tries(service, "GET", door + "/1", Map.of("Authorization", "Bearer " + Planted.SENTENCE), "");
        tries(service, "GET", door + "/1", Map.of("X-Request-Id", Planted.DOCUMENT), "");
    }

    private void tries(AmparoService service, String method, String path, Map<String, String> headers, Object body) {
        refused(Account.CASEWORKER.tries(service, method, path, headers, body));
    }

    private void refused(Answer answer) {
        answers.add(answer);
    }

    /** Everything of it that somebody could read. */
    static String whole(Answer answer) {
        return answer.status() + " " + answer.headers() + " " + answer.text();
    }
}
