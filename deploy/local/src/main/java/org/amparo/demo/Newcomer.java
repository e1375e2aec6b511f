package org.amparo.demo;

import java.time.LocalDate;
import java.util.List;

/** A person of a case as a caseworker sends it. */
record Newcomer(
        String ageBand,
        String gender,
        List<String> citizenship,
        String populationGroup,
        List<String> languages,
        List<String> supportNeeds,
        LocalDate withUsSince,
        Yes holding) {
    private static final List<String> CHILDREN = List.of("FROM_0_TO_8", "FROM_9_TO_17");

    boolean isChild() {
        return CHILDREN.contains(ageBand);
    }
}
