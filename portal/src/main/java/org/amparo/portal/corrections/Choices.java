package org.amparo.portal.corrections;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** What can be chosen on the page of a correction. */
record Choices(List<Option> reasons, List<Option> services, List<Option> rmrp) {
    private static final List<String> SERVICES = List.of(
            "SHELTER_EMERGENCY",
            "SHELTER_SPECIALISED",
            "SHELTER_TRANSITIONAL",
            "TEMPORARY_ACCOMMODATION",
            "HEALTH_EMERGENCY",
            "HEALTH_GENERAL",
            "SRH",
            "STI_TESTING",
            "MEDICINES",
            "MHPSS",
            "PSYCHOSOCIAL",
            "COUNSELLING",
            "LEGAL_ADVICE",
            "LEGAL_REPRESENTATION",
            "ACCESS_TO_JUSTICE",
            "REPARATION",
            "DOCUMENTATION",
            "REGULARISATION",
            "ASYLUM_SUPPORT",
            "FOOD",
            "WATER",
            "NFI_CLOTHING",
            "NFI_HYGIENE",
            "DIGNITY_KIT",
            "BABY_KIT",
            "CASH_ASSISTANCE",
            "CHILD_CARE_ARRANGEMENT",
            "CHILD_REGISTRATION",
            "FAMILY_TRACING_REUNIFICATION",
            "EDUCATION",
            "LANGUAGE_CLASS",
            "VOCATIONAL_TRAINING",
            "LIVELIHOOD",
            "EMPLOYMENT",
            "LIFE_SKILLS",
            "RECREATION",
            "WOMENS_EMPOWERMENT",
            "HUMANITARIAN_TRANSPORT",
            "RETURN",
            "REINTEGRATION",
            "RELOCATION_THIRD_COUNTRY",
            "SAFETY_ACCOMPANIMENT",
            "POLICE_LIAISON",
            "INTERPRETATION",
            "INFORMATION_PROVISION",
            "CONSULAR_ASSISTANCE",
            "OTHER");

    static Choices in(Language language) {
        var words = Words.in(language);
        var messages = language.messages(CorrectionMessages.class);
        return new Choices(
                CorrectionForm.REASONS.stream()
                        .map(reason -> new Option(
                                reason,
                                words.of("correctionReason", reason),
                                words.orElse("correctionMeans", reason, "")))
                        .toList(),
                SERVICES.stream()
                        .map(service -> Option.of(service, words.of("service", service)))
                        .toList(),
                Stream.of(
                                Option.of("true", words.of("answer", "yes")),
                                Option.of("false", words.of("answer", "no")),
                                Option.of("", messages.notSaid()))
                        .toList());
    }
}
