package org.amparo.portal.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Referrals as referral-service tells them to a receiver in Guayaquil. */
public final class Referred {
    public static final String ID = "019aa5c0-0000-7000-8000-000000000001";
    public static final String PATH = "/offers/" + ID;
    public static final String ORGANISATION = """
            {"organisation": "EC-PUENTE", "name": "Puente", "country": "ECU", "platform": "ECU", "classes": ["NGO"],
             "channel": "ACCOUNT", "zone": "America/Guayaquil", "practice": false, "offices": [], "onCall": "PU-01",
             "revision": 1}""";

    private Referred() {}

    /** The register knows the receiver and the sender. */
    public static void theRegisterIsThere() {
        StubbedServices.answers("GET referral/organisations/EC-PUENTE", ORGANISATION);
        StubbedServices.answers(
                "GET referral/organisations/PE-CASA-ABIERTA",
                ORGANISATION
                        .replace("EC-PUENTE", "PE-CASA-ABIERTA")
                        .replace("\"Puente\"", "\"Casa Abierta\"")
                        .replace("America/Guayaquil", "America/Lima"));
    }

    /** A hospital without an account is asked by a caseworker in Lima; its turn stands like this. */
    public static void sentToTheHospital(String state, String said) {
        StubbedServices.answers(
                "GET referral/organisations/PE-HOSPITAL-SUR",
                ORGANISATION
                        .replace("EC-PUENTE", "PE-HOSPITAL-SUR")
                        .replace("\"Puente\"", "\"Hospital Sur\"")
                        .replace("ACCOUNT", "PHONE")
                        .replace("PU-01", "HS-01"));
        var card = card("R-4K2M", "EMERGENCY", state.equals("OPEN") ? "OFFERED" : state, answerIn(25))
                .replace("\"receiver\": \"EC-PUENTE\"", "\"sender\": \"PE-CASA-ABIERTA\"");
        StubbedServices.answers(
                "GET referral/referrals/" + ID,
                card.substring(0, card.lastIndexOf('}'))
                        + ", \"sight\": \"SENDER\", \"offers\": [{\"receiver\": \"PE-HOSPITAL-SUR\", \"state\": \""
                        + state + "\"" + (state.equals("OPEN") ? answerIn(25).replaceFirst(", \"serviceBy.*", "") : "")
                        + said + "}]}");
    }

    /** The list of a stage. */
    public static void inbox(String stage, String... referrals) {
        StubbedServices.answers(
                "GET referral/referrals?box=received&stage=" + stage + "&size=100",
                "{\"referrals\": [" + String.join(",", referrals) + "]}");
    }

    /** A woman and a girl are offered; the receiver's service is for women. */
    public static void offered() {
        alone(card("R-4K2M", "EMERGENCY", "OFFERED", answerIn(25)));
    }

    /** The same, about whom this receiver asked: a list of questions. */
    public static void offeredAndAsked(String questions) {
        alone(card("R-4K2M", "EMERGENCY", "OFFERED", answerIn(25) + ", \"questions\": " + questions));
    }

    /** The receiver accepted them, and this is what became of sharing. */
    public static void accepted(String disclosure) {
        alone(card("R-4K2M", "EMERGENCY", "ACCEPTED", ", \"sender\": \"PE-CASA-ABIERTA\"" + serviceSince(-600))
                .replace("PENDING", disclosure));
    }

    /** Their service has begun. */
    public static void inService() {
        alone(card("R-4K2M", "EMERGENCY", "IN_SERVICE", ", \"sender\": \"PE-CASA-ABIERTA\"")
                .replace("PENDING", "OPEN"));
    }

    private static void alone(String card) {
        StubbedServices.answers("GET referral/referrals/" + ID, card.substring(0, card.lastIndexOf('}')) + """
                , "sight": "RECEIVER", "offers": [{"receiver": "EC-PUENTE", "country": "ECU", "state": "OPEN",
                 "reported": false}],
                 "people": [{"number": 1, "ageBand": "FROM_30_TO_38", "eligible": true, "gender": "FEMININE",
                 "supportNeeds": ["MEDICINES_DAILY"]}, {"number": 2, "ageBand": "FROM_9_TO_17", "eligible": false}]}""");
    }

    /** One line of a list. */
    public static String card(String number, String urgency, String stage, String clock) {
        return """
                {"id": "%s", "number": "%s", "service": "SHELTER_SPECIALISED", "urgency": "%s", "country": "PER",
                 "securityLevel": "HIGH", "languages": ["es"],
                 "group": [{"ageBand": "FROM_9_TO_17", "people": 1}, {"ageBand": "FROM_30_TO_38", "people": 1}],
                 "stage": "%s", "disclosure": "PENDING", "requestedAt": "2026-01-05T10:00:00Z",
                 "receiver": "EC-PUENTE"%s}""".formatted(ID, number, urgency, stage, clock);
    }

    public static String answerIn(long minutes) {
        return ", \"answerBy\": \"" + in(minutes) + "\", \"serviceBy\": \"" + in(minutes + 1440) + "\"";
    }

    public static String serviceSince(long minutes) {
        return ", \"serviceBy\": \"" + in(-minutes) + "\"";
    }

    /** A little more than so many minutes from now, so that no second is lost while a page is made. */
    private static Instant in(long minutes) {
        return Instant.now().plus(minutes, ChronoUnit.MINUTES).plusSeconds(30);
    }
}
