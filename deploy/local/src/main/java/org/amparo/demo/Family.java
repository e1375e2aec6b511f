package org.amparo.demo;

import java.time.LocalDate;
import java.util.List;

/** The family of the journey: a mother, a father and a daughter, who came to an organisation in Lima. */
record Family(LocalDate came) {
    static final int MOTHER = 1;
    static final int FATHER = 2;
    static final int DAUGHTER = 3;

    Intake intake() {
        return new Intake(
                Country.PER,
                "PE-LIM",
                "TRAFFICKING",
                "HIGH",
                "HOTLINE",
                List.of(
                        somebody("FROM_30_TO_38", "FEMININE", List.of(), "SELF"),
                        somebody("FROM_30_TO_38", "MASCULINE", List.of(), "SELF"),
                        somebody("FROM_0_TO_8", "FEMININE", List.of("CHILD_WITH_CARER"), "CAREGIVER")));
    }

    private Newcomer somebody(String ageBand, String gender, List<String> needs, String givenBy) {
        return new Newcomer(
                ageBand, gender, List.of("VEN"), "IN_DESTINATION", List.of("es"), needs, came, Yes.by(givenBy));
    }
}
