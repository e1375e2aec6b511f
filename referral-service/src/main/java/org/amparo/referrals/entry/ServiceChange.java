package org.amparo.referrals.entry;

import java.util.List;
import java.util.Set;
import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation offers from now on, whole.
 *
 * @param capacity how many people it can take at once; nobody, as long as it is nought
 */
record ServiceChange(
        List<Language> languages,
        Set<AgeBand> ageBands,
        Set<Gender> genders,
        @Nullable Integer capacity) {
    private static final int MOST_LANGUAGES = 20;
    private static final int LARGEST = 9999;

    ServiceChange {
        languages = Invalid.list(languages, 1, MOST_LANGUAGES, "languages");
        Invalid.unless(Set.copyOf(languages).size() == languages.size(), "languages");
        ageBands = Invalid.set(ageBands, 1, AgeBand.values().length, "ageBands");
        genders = Invalid.set(genders, 1, Gender.values().length, "genders");
        var places = Invalid.required(capacity, "capacity");
        Invalid.unless(places >= 0 && places <= LARGEST, "capacity");
    }
}
