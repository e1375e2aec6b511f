package org.amparo.portal.shelter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.portal.assistance.NewPlace;
import org.amparo.portal.assistance.Place;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** How many beds a place has, and for whom. */
record PlaceForm(Filled filled) {
    static final String CAPACITY = "capacity";
    private static final String GENDERS = "genders";
    private static final String AGES = "ages";
    private static final String FAMILIES = "families";
    private static final int LARGEST = 500;
    private static final List<String> ALL_GENDERS = List.of(
            "FEMININE",
            "MASCULINE",
            "TRANSGENDER_FEMININE",
            "TRANSGENDER_MASCULINE",
            "NON_CONFORMING",
            "NON_SPECIFIED_UNKNOWN");
    private static final List<String> ALL_AGES = List.of("CHILDREN", "ADULTS");

    /** Begins open to everybody. */
    static PlaceForm begun() {
        return new PlaceForm(Filled.with(Map.of(GENDERS, ALL_GENDERS, AGES, ALL_AGES, FAMILIES, List.of("yes"))));
    }

    static List<Option> genders(Language language) {
        return options("gender", ALL_GENDERS, language);
    }

    static List<Option> ages(Language language) {
        return options("shelterAge", ALL_AGES, language);
    }

    private static List<Option> options(String kind, List<String> codes, Language language) {
        return codes.stream()
                .map(code -> Option.of(code, Words.in(language).of(kind, code)))
                .toList();
    }

    /** The place; of no use unless the form is sound. */
    NewPlace read(ShelterMessages messages) {
        if (filled.values(GENDERS).isEmpty()) {
            filled.fault(GENDERS, messages.gendersMissing());
        }
        if (filled.values(AGES).isEmpty()) {
            filled.fault(AGES, messages.agesMissing());
        }
        return new NewPlace(
                capacity(messages),
                new Place.Welcome(
                        Set.copyOf(filled.values(GENDERS)),
                        Set.copyOf(filled.values(AGES)),
                        filled.has(FAMILIES, "yes")),
                true);
    }

    private int capacity(ShelterMessages messages) {
        var written = filled.value(CAPACITY);
        var beds = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (beds < 1 || beds > LARGEST) {
            filled.fault(CAPACITY, messages.capacityMissing());
        }
        return beds;
    }
}
