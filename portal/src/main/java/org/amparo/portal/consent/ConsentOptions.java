package org.amparo.portal.consent;

import java.util.List;
import org.amparo.portal.bases.Consent;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.form.Option;
import org.amparo.portal.region.Countries;
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

    static ConsentOptions of(PersonPages people) {
        return new ConsentOptions(
                people.options("sharePurpose", Consent.PURPOSES),
                people.options("shareWith", List.of("ONE", "CLASS")),
                people.options("organisationClass", CLASSES),
                Countries.all(people.language()),
                people.options("block", Consent.BLOCKS),
                new BasisChoices(people.language()));
    }
}
