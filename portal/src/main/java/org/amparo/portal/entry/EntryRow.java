package org.amparo.portal.entry;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.ServiceEntry;

/**
 * A service as others read it.
 *
 * @param confirmed when somebody of the organisation last said that it is right
 * @param late whether that is long ago
 */
record EntryRow(
        String path,
        String service,
        String genders,
        String ages,
        String languages,
        String capacity,
        String confirmed,
        boolean late) {

    static EntryRow of(ServiceEntry entry, Language language) {
        var words = Words.in(language);
        var messages = language.messages(EntryMessages.class);
        return new EntryRow(
                EntrySections.DIRECTORY + "/" + entry.service(),
                words.of("service", entry.service()),
                all("gender", entry.genders(), ServiceForm.GENDERS, messages.everybody(), words),
                all("ageBand", entry.ageBands(), ServiceForm.AGES, messages.allAges(), words),
                entry.languages().stream().map(code -> spoken(code, language)).collect(Collectors.joining(", ")),
                entry.capacity() == 0 ? messages.nobodyNow() : words.number(entry.capacity()),
                confirmed(entry, language),
                entry.toConfirm());
    }

    /** A language in the reader's words. */
    static String spoken(String code, Language language) {
        return Words.in(language)
                .orElse("language", code, Locale.forLanguageTag(code).getDisplayLanguage(language.locale()));
    }

    private static String all(
            String kind, Collection<String> codes, List<String> known, String everything, Words words) {
        return codes.containsAll(known)
                ? everything
                : known.stream()
                        .filter(codes::contains)
                        .map(code -> words.of(kind, code))
                        .collect(Collectors.joining(", "));
    }

    private static String confirmed(ServiceEntry entry, Language language) {
        var messages = language.messages(EntryMessages.class);
        if (entry.confirmedOn() == null) {
            return messages.never();
        }
        var day = Words.in(language).day(entry.confirmedOn());
        return entry.toConfirm() ? messages.longAgo(day) : day;
    }
}
