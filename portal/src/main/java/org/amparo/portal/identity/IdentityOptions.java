package org.amparo.portal.identity;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.vault.Identity;
import org.amparo.portal.workspace.PersonPages;

/** What there is to choose from when names and documents are written. */
record IdentityOptions(
        List<Option> names,
        List<Option> documents,
        List<Option> countries,
        List<Option> genuine,
        List<Option> whereabouts) {
    static IdentityOptions of(PersonPages people) {
        return new IdentityOptions(
                people.options("nameKind", Identity.NAMES),
                people.options("document", Identity.DOCUMENTS),
                countries(people.language()),
                people.options("genuine", Identity.GENUINE),
                people.options("whereabouts", Identity.WHEREABOUTS));
    }

    private static List<Option> countries(Language language) {
        var words = Words.in(language);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .map(code -> Option.of(code, words.country(code)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language.locale())))
                .toList();
    }
}
