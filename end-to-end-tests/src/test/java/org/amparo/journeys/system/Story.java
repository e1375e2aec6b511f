package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.local.layout.AmparoService;

/** What people do every day, in their words. A family is a mother (1), a father (2) and a girl (3) in Lima. */
public final class Story {
    public static final String PUENTE = "EC-PUENTE";
    public static final String CANAL_SEGURO = "PA-CANAL-SEGURO";

    private Story() {}

    /** Registers the family; answers the path of its file. */
    public static String aFamily() {
        return registers(Account.CASEWORKER, aCaseOfThree(yesterday()));
    }

    public static String registers(Account worker, Map<String, Object> newCase) {
        return worker.sends(AmparoService.CASE, "/cases", newCase).must(201).location();
    }

    public static Map<String, Object> aCaseOfThree(LocalDate came) {
        return aCaseOf(List.of(
                person("FROM_30_TO_38", "FEMININE", "SELF", came),
                person("FROM_30_TO_38", "MASCULINE", "SELF", came),
                person("FROM_9_TO_17", "FEMININE", "GUARDIAN", came)));
    }

    public static Map<String, Object> aCaseOf(List<Map<String, Object>> people) {
        var newCase = new HashMap<String, Object>();
        newCase.put("country", "PER");
        newCase.put("admin1", "PE-LIM");
        newCase.put("caseType", "TRAFFICKING");
        newCase.put("securityLevel", "HIGH");
        newCase.put("identifiedBy", "HOTLINE");
        newCase.put("people", people);
        return newCase;
    }

    private static Map<String, Object> person(String ageBand, String gender, String givenBy, LocalDate came) {
        var person = new HashMap<String, Object>();
        person.put("ageBand", ageBand);
        person.put("gender", gender);
        person.put("citizenship", List.of("VEN"));
        person.put("populationGroup", "IN_DESTINATION");
        person.put("languages", List.of("es"));
        person.put("supportNeeds", List.of());
        person.put("withUsSince", came.toString());
        person.put("holding", consentGiven(givenBy));
        return person;
    }

    public static Map<String, Object> consentGiven(String givenBy) {
        return Map.of(
                "kind",
                "CONSENT",
                "givenBy",
                givenBy,
                "childAssents",
                !givenBy.equals("SELF"),
                "means",
                "WRITTEN",
                "language",
                "es",
                "interpreted",
                false,
                "told",
                List.of(
                        "INTERVIEW",
                        "PURPOSE",
                        "USES",
                        "RESEARCH_USE",
                        "OWN_DATA",
                        "STORAGE_PERIOD",
                        "HOW_TO_WITHDRAW"));
    }

    public static Map<String, Object> consent(int person, String organisation) {
        return Map.of(
                "basis",
                consentGiven(person == 3 ? "GUARDIAN" : "SELF"),
                "purpose",
                "REFERRAL",
                "recipient",
                Map.of("organisation", organisation),
                "blocks",
                List.of("CARD", "ASSESSMENT"));
    }

    /** One person agrees that her card and assessment are shared with one organisation. */
    public static void consents(String family, int person, String organisation) {
        Account.CASEWORKER
                .sends(AmparoService.CASE, family + "/people/" + person + "/consents", consent(person, organisation))
                .must(201);
    }

    public static Map<String, Object> referral(List<Integer> people, String urgency, String... receivers) {
        return Map.of(
                "people",
                people,
                "service",
                "SHELTER_SPECIALISED",
                "urgency",
                urgency,
                "receivers",
                List.of(receivers));
    }

    public static Answer refers(String family, List<Integer> people, String... receivers) {
        return Account.CASEWORKER.sends(
                AmparoService.CASE, family + "/referrals", referral(people, "EMERGENCY", receivers));
    }

    /** A family whose mother and girl are referred to Puente, both having agreed; Puente sees the card. */
    public static Referred referredToPuente() {
        var family = aFamily();
        consents(family, 1, PUENTE);
        consents(family, 3, PUENTE);
        var referral = refers(family, List.of(1, 3), PUENTE).must(202).madeId();
        return new Referred(family, referral);
    }

    /** The same, accepted by Puente, which can open the disclosure. */
    public static Referred acceptedByPuente() {
        var referred = referredToPuente();
        referred.awaitStage("OFFERED");
        referred.accepts(Account.PARTNER).must(204);
        Eventually.holds(() -> referred.opens(Account.PARTNER).must(200));
        return referred;
    }

    /** Two nights in a shelter in Quito, today, for everybody who was disclosed. */
    public static Map<String, Object> nights(Answer disclosure) {
        var people = disclosure.json().path("people");
        var nights = new HashMap<String, Object>();
        nights.put("caseFile", disclosure.at("/caseFile"));
        nights.put(
                "people",
                IntStream.range(0, people.size())
                        .mapToObj(number -> people.path(number).path("person").asText())
                        .toList());
        nights.put("service", "SHELTER_SPECIALISED");
        nights.put("admin1", "EC-P");
        nights.put("day", LocalDate.now(ZoneOffset.ofHours(-5)).toString());
        nights.put("quantity", 2);
        nights.put("unit", "NIGHT");
        nights.put("modality", Map.of("kind", "IN_KIND"));
        return nights;
    }

    /** One person takes everything back that she agreed to. */
    public static Answer withdraws(String family, int person) {
        return Account.CASEWORKER.sends(
                AmparoService.CASE, family + "/people/" + person + "/withdrawals", Map.of("kind", "SHARE_NO_MORE"));
    }

    /** What the caseworker reads in the timeline, oldest first. */
    public static List<String> timeline(String family) {
        var entries = Account.CASEWORKER
                .reads(AmparoService.CASE, family + "/timeline")
                .must(200)
                .json();
        return IntStream.range(0, entries.size())
                .mapToObj(number -> entries.path(number).path("kind").asText())
                .collect(Collectors.toList());
    }

    public static LocalDate yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1);
    }

    /** A family and the referral of some of it. */
    public record Referred(String family, String id) {
        public Answer accepts(Account partner) {
            return partner.sends(AmparoService.REFERRAL, "/referrals/" + id + "/acceptance", Map.of());
        }

        public Answer seenBy(Account account) {
            return account.reads(AmparoService.REFERRAL, "/referrals/" + id);
        }

        public Answer opens(Account partner) {
            return partner.reads(AmparoService.CASE, "/disclosures/" + id);
        }

        /** The receiver reports that the people are served, or gone, or done. */
        public Answer moves(Account partner, Map<String, String> stage) {
            return partner.changes(
                    AmparoService.REFERRAL,
                    "/referrals/" + id + "/stage",
                    stage,
                    seenBy(partner).must(200).etag());
        }

        /** Both sides show this stage. */
        public void awaitStage(String stage) {
            Eventually.holds(() -> {
                assertThat(seenBy(Account.CASEWORKER).must(200).at("/stage")).isEqualTo(stage);
                assertThat(Account.CASEWORKER
                                .reads(AmparoService.CASE, family + "/referrals/" + id)
                                .must(200)
                                .at("/stage"))
                        .isEqualTo(stage);
            });
        }
    }
}
