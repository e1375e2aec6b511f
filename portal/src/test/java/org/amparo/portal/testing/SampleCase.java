package org.amparo.portal.testing;

/** A case of a mother and her daughter, as case-service shows it. */
public final class SampleCase {
    public static final String REFERENCE = "PE-7K3M9QXT";
    public static final String ADDRESS = "/cases/" + REFERENCE;

    private SampleCase() {}

    /** Tells the stub of it. */
    public static void isThere() {
        StubbedCases.answers("GET " + ADDRESS, text("OPEN"));
        StubbedCases.answers("GET " + ADDRESS + "/timeline", """
                [{"at":"2026-11-20T10:00:00Z","kind":"BLOCK_WRITTEN","detail":"CONTACT"},
                 {"at":"2026-11-19T10:00:00Z","kind":"REFERRAL_DECLINED","referral":"4711","organisation":"EC-PUENTE",
                  "detail":"NOBODY_PUT_THIS_INTO_WORDS"}]""");
    }

    public static String text(String status) {
        return """
                {"handle":"x","reference":"PE-7K3M9QXT","country":"PER","admin1":"PE-TUM","caseType":"TRAFFICKING",
                 "securityLevel":"HIGH","identifiedBy":"HOTLINE","status":"%s","registeredAt":"2026-11-18T10:00:00Z",
                 "people":[%s,%s]}""".formatted(
                        status,
                        person(1, "FROM_30_TO_38", "\"VEN\"", "2099-01-01T00:00:00Z", false),
                        person(2, "FROM_9_TO_17", "", "2020-01-01T00:00:00Z", false));
    }

    private static String person(int number, String age, String citizenship, String until, boolean leaving) {
        return """
                {"number":%d,"handle":"y","ageBand":"%s","gender":"FEMININE","citizenship":[%s],
                 "populationGroup":"IN_TRANSIT","languages":["es","guc"],"supportNeeds":["INTERPRETER"],
                 "withUsSince":"2026-11-18","holding":"CONSENT","heldUntil":"%s","erasureQueued":%b}""".formatted(number, age, citizenship, until, leaving);
    }
}
