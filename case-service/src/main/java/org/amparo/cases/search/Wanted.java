package org.amparo.cases.search;

import java.util.Optional;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Whom somebody looks for: by a document's number, or by surname and year of birth. Asked in a body, never in an address. */
record Wanted(
        @Nullable String document,
        @Nullable String surname,
        @Nullable Integer birthYear) {
    private static final int LONGEST = 100;

    Wanted {
        Invalid.unless((document == null) != (surname == null), "document");
        Invalid.unless((surname == null) == (birthYear == null), "birthYear");
        Invalid.unless(document == null || document.length() <= LONGEST, "document");
        Invalid.unless(surname == null || surname.length() <= LONGEST, "surname");
    }

    Traits traits() {
        return new Traits(
                Optional.ofNullable(document).stream().toList(),
                Optional.ofNullable(surname).stream().toList(),
                Optional.ofNullable(birthYear),
                false);
    }

    @Override
    public String toString() {
        return "Wanted[masked]";
    }
}
