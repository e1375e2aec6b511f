package org.amparo.bench;

import java.nio.charset.StandardCharsets;

/** Registers a case of two people through the service, and then who each of them is and how to reach them: four sealed blocks. */
record SealedRegistration(Http http, ServiceRegistration registration) implements ClosedLoop.Client {
    private static final String NEVER_WRITTEN = "\"0\"";
    static final byte[] CONTACT = """
            {"nameToUse":"Luz","codeWord":"girasol","channels":[{"kind":"CALL","address":"+51 999 000 111",
             "safeWhen":"mornings","shared":true,"mayLeaveMessage":false}],"neverContact":["the uncle"],
             "safetyNotes":"allergic to penicillin"}""".getBytes(StandardCharsets.UTF_8);
    private static final byte[] IDENTITY = """
            {"names":[{"kind":"AS_DOCUMENTED","given":"Luzmila","surname":"Ejemplo","neverSay":false}],
             "birthDate":"1991-03-04","birthEstimated":false,"documents":[{"kind":"PASSPORT","number":"BENCH-4711",
             "country":"VEN","genuine":"GENUINE","whereabouts":"WITHHELD"}]}""".getBytes(StandardCharsets.UTF_8);

    static SealedRegistration through(Http http) {
        return new SealedRegistration(http, ServiceRegistration.through(http));
    }

    @Override
    public void once() {
        var family = registration.register();
        for (var number = 1; number <= RawRegistration.PEOPLE; number++) {
            http.put(family + "/people/" + number + "/identity", NEVER_WRITTEN, IDENTITY, 204);
            http.put(family + "/people/" + number + "/contact", NEVER_WRITTEN, CONTACT, 204);
        }
    }
}
