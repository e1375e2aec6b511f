package org.amparo.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Registers a case of two people through the service: token, basis, grants, caseload, idempotency, outbox. */
@SuppressWarnings("ArrayRecordComponent") // one body, sent again and again
record ServiceRegistration(Http http, byte[] body) implements ClosedLoop.Client {
    private static final String CONSENT = """
            {"kind":"CONSENT","givenBy":"SELF","childAssents":false,"means":"WRITTEN","language":"es",
             "interpreted":false,"told":["INTERVIEW","PURPOSE","USES","RESEARCH_USE","OWN_DATA","STORAGE_PERIOD",
             "HOW_TO_WITHDRAW"]}""";
    /** People who came yesterday. */
    static ServiceRegistration through(Http http) {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var person = """
                {"ageBand":"FROM_30_TO_38","gender":"FEMININE","citizenship":["VEN"],
                 "populationGroup":"IN_DESTINATION","languages":["es"],"supportNeeds":["INTERPRETER"],
                 "withUsSince":"%s","holding":%s}""".formatted(yesterday, CONSENT);
        var body = """
                {"country":"PER","admin1":"PE-LIM","caseType":"TRAFFICKING","securityLevel":"HIGH",
                 "identifiedBy":"HOTLINE","people":[%1$s,%1$s]}""".formatted(person);
        return new ServiceRegistration(http, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void once() {
        register();
    }

    /** Answers where the case is. */
    String register() {
        return http.post("/cases", UUID.randomUUID().toString(), body, 201);
    }
}
