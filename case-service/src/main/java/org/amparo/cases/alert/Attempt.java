package org.amparo.cases.alert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried, of whom nobody has looked up yet whether they must never know.
 *
 * @param names under which an exclusion may speak of them
 * @param reference of the case they asked for; null when they did not name one
 * @param referral under which they asked; null when under none
 * @param people whom it was about, as far as that is known
 * @param tokens by which they searched, as hexadecimal text
 */
record Attempt(
        Notices.Kind kind,
        List<String> names,
        @Nullable String reference,
        @Nullable UUID referral,
        List<UUID> people,
        List<String> tokens) {

    static Attempt onCase(Notices.Kind kind, List<String> names, String reference) {
        return new Attempt(kind, names, reference, null, List.of(), List.of());
    }

    static Attempt onReferral(Notices.Kind kind, List<String> names, UUID referral) {
        return new Attempt(kind, names, null, referral, List.of(), List.of());
    }

    static Attempt onPeople(Notices.Kind kind, List<String> names, Collection<UUID> people) {
        return new Attempt(kind, names, null, null, List.copyOf(people), List.of());
    }

    static Attempt bySearch(List<String> names, Collection<String> tokens) {
        return new Attempt(Notices.Kind.EXCLUDED_PARTY_SEARCHED, names, null, null, List.of(), List.copyOf(tokens));
    }

    @Override
    public String toString() {
        return "Attempt[masked]";
    }
}
