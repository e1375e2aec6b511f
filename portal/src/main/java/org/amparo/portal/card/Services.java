package org.amparo.portal.card;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** The services that can be asked for and given. */
public final class Services {
    /** Their codes, by what they are for. */
    public static final List<String> CODES = List.of(
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

    private Services() {}

    /** All of them, in the order of the reader's alphabet. */
    public static List<Option> all(Language language) {
        return CODES.stream()
                .map(code -> Option.of(code, Words.in(language).of("service", code)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language.locale())))
                .toList();
    }
}
