package org.amparo.portal.consent;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.amparo.portal.bases.Consent;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.workspace.PersonPages;

/** What there is to choose from when a basis for sharing is recorded. */
record ConsentOptions(
        List<Option> purposes,
        List<Option> with,
        List<Option> classes,
        List<Option> countries,
        List<Option> blocks,
        BasisChoices bases) {
    private static final List<String> CLASSES = List.of(
            "NGO",
            "SHELTER",
            "CHILD_PROTECTION",
            "HOSPITAL",
            "OMBUDSPERSON",
            "PROSECUTOR",
            "POLICE",
            "CONSULATE",
            "INTERNATIONAL_ORGANISATION",
            "GOVERNMENT");
    private static final List<String> COUNTRIES = List.of(
            "ABW", "ARG", "BOL", "BRA", "CHL", "COL", "CRI", "CUW", "DOM", "ECU", "GUY", "MEX", "PAN", "PER", "PRY",
            "TTO", "URY", "VEN");

    static ConsentOptions of(PersonPages people) {
        return new ConsentOptions(
                people.options("sharePurpose", Consent.PURPOSES),
                people.options("shareWith", List.of("ONE", "CLASS")),
                people.options("organisationClass", CLASSES),
                countries(people.language()),
                people.options("block", Consent.BLOCKS),
                new BasisChoices(people.language()));
    }

    private static List<Option> countries(Language language) {
        var words = Words.in(language);
        return COUNTRIES.stream()
                .map(code -> Option.of(code, words.country(code)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language.locale())))
                .toList();
    }
}
