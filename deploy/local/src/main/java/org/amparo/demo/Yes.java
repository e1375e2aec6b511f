package org.amparo.demo;

import java.util.List;

/** A consent as it is sent: who said yes, in which language, told of all seven things. */
record Yes(
        String kind,
        String givenBy,
        boolean childAssents,
        String means,
        String language,
        boolean interpreted,
        List<String> told) {
    private static final List<String> EVERYTHING =
            List.of("INTERVIEW", "PURPOSE", "USES", "RESEARCH_USE", "OWN_DATA", "STORAGE_PERIOD", "HOW_TO_WITHDRAW");

    static Yes by(String whom) {
        return new Yes("CONSENT", whom, !whom.equals("SELF"), "WRITTEN", "es", false, EVERYTHING);
    }
}
