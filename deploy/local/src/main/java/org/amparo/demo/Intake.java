package org.amparo.demo;

import java.util.List;

/** A case as a caseworker sends it. */
record Intake(
        Country country,
        String admin1,
        String caseType,
        String securityLevel,
        String identifiedBy,
        List<Newcomer> people) {}
