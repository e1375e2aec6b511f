package org.amparo.portal.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.ServiceEntry;
import org.amparo.portal.service.Versioned;

/** What an organisation offers, as somebody there writes it. */
record ServiceForm(Filled filled) {
    static final List<String> GENDERS = List.of(
            "FEMININE",
            "MASCULINE",
            "TRANSGENDER_FEMININE",
            "TRANSGENDER_MASCULINE",
            "NON_CONFORMING",
            "NON_SPECIFIED_UNKNOWN");
    static final List<String> AGES = List.of(
            "FROM_0_TO_8",
            "FROM_9_TO_17",
            "FROM_18_TO_20",
            "FROM_21_TO_23",
            "FROM_24_TO_26",
            "FROM_27_TO_29",
            "FROM_30_TO_38",
            "FROM_39_TO_47",
            "FROM_48",
            "UNKNOWN");
    static final String CAPACITY = "capacity";
    static final String VERSION = "version";
    private static final String CHOSEN_LANGUAGES = "languages";
    private static final String CHOSEN_GENDERS = "genders";
    private static final String CHOSEN_AGES = "ages";

    static ServiceForm of(Versioned<ServiceEntry> kept) {
        var entry = kept.shown();
        return new ServiceForm(Filled.with(Map.of(
                VERSION, List.of(kept.version()),
                CAPACITY, List.of(Integer.toString(entry.capacity())),
                CHOSEN_LANGUAGES, entry.languages(),
                CHOSEN_GENDERS, entry.genders(),
                CHOSEN_AGES, entry.ageBands())));
    }

    /** What may be ticked. */
    record Choices(List<Option> languages, List<Option> genders, List<Option> ages) {
        /** Languages that stand in the entry already stay among the choices. */
        static Choices in(Language language, List<String> spoken) {
            return new Choices(
                    Stream.concat(
                                    new BasisChoices(language).languages().stream(),
                                    spoken.stream().map(code -> Option.of(code, EntryRow.spoken(code, language))))
                            .distinct()
                            .toList(),
                    options("gender", GENDERS, language),
                    options("ageBand", AGES, language));
        }

        private static List<Option> options(String kind, List<String> codes, Language language) {
            return codes.stream()
                    .map(code -> Option.of(code, Words.in(language).of(kind, code)))
                    .toList();
        }
    }

    /** The service; of no use unless the form is sound. */
    ServiceChange read(EntryMessages messages) {
        return new ServiceChange(
                ticked(CHOSEN_LANGUAGES, messages.languagesMissing()),
                ticked(CHOSEN_AGES, messages.agesMissing()),
                ticked(CHOSEN_GENDERS, messages.gendersMissing()),
                capacity(messages));
    }

    private List<String> ticked(String field, String missing) {
        if (filled.values(field).isEmpty()) {
            filled.fault(field, missing);
        }
        return filled.values(field).stream().distinct().toList();
    }

    private int capacity(EntryMessages messages) {
        var written = filled.value(CAPACITY);
        if (written.matches("[0-9]{1,4}")) {
            return Integer.parseInt(written);
        }
        filled.fault(CAPACITY, messages.capacityWrong());
        return 0;
    }
}
