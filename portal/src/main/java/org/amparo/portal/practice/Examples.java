package org.amparo.portal.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.bases.Basis;
import org.amparo.portal.language.Language;
import org.amparo.portal.registrations.NewCase;
import org.amparo.portal.registrations.NewCase.NewPerson;
import org.amparo.portal.vault.Contact;

/**
 * Invented people to practise with, in the country of whoever practises: a woman alone in danger, a mother with her daughter, a worker.
 *
 * @param region where all of them are
 */
record Examples(String country, String region, LocalDate today, Language language) {
    /** One case, and what its first person wants to be called. */
    record Example(NewCase newCase, Contact contact) {}

    List<Example> all() {
        var messages = language.messages(PracticeMessages.class);
        return List.of(
                example(
                        "TRAFFICKING",
                        "IMMINENT",
                        "HOTLINE",
                        messages.alone(),
                        adult("FROM_21_TO_23", "FEMININE", "WOMEN_ONLY")),
                example(
                        "TRAFFICKING",
                        "MEDIUM",
                        "BORDER_OFFICIAL",
                        messages.mother(),
                        adult("FROM_30_TO_38", "FEMININE", "CHILD_WITH_CARER"),
                        child()),
                example(
                        "UNDETERMINED",
                        "LOW",
                        "LABOUR_INSPECTOR",
                        messages.worker(),
                        adult("FROM_27_TO_29", "MASCULINE", "MEDICINES_DAILY")));
    }

    private Example example(String type, String level, String source, String called, NewPerson... people) {
        return new Example(
                new NewCase(
                        country, region, type, level, source, Stream.of(people).toList()),
                new Contact(called, null, List.of(), List.of(), null));
    }

    private NewPerson adult(String ageBand, String gender, String need) {
        return person(ageBand, gender, List.of(need), Basis.consent("SELF", false, "VERBAL_CERTIFIED", "es", false));
    }

    private NewPerson child() {
        return person(
                "FROM_9_TO_17",
                "FEMININE",
                List.of(),
                Basis.consent("CAREGIVER", true, "VERBAL_CERTIFIED", "es", false));
    }

    private NewPerson person(String ageBand, String gender, List<String> needs, Basis holding) {
        return new NewPerson(ageBand, gender, List.of("VEN"), "IN_TRANSIT", List.of("es"), needs, today, holding);
    }
}
