package org.amparo.portal.organisations;

import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** An organisation as the list shows it. */
record OrganisationRow(
        String code, String name, String country, String classes, String channel, String onCall, boolean practice) {
    static OrganisationRow of(RegisterApi.Entry entry, Language language) {
        var words = Words.in(language);
        return new OrganisationRow(
                entry.organisation(),
                entry.name(),
                words.country(entry.country()),
                entry.classes().stream()
                        .map(one -> words.of("organisationClass", one))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                words.of("organisationChannel", entry.channel()),
                entry.onCall(),
                entry.practice());
    }
}
