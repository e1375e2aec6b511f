package org.amparo.portal.demands;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A demand as its page shows it.
 *
 * @param outcome empty while nobody answered
 * @param heldSince null when nothing ever had to stay because of it
 * @param heldUntil null while it stays
 */
record DemandPage(
        UUID id,
        String number,
        String asker,
        String country,
        String askedOn,
        String law,
        String reference,
        String people,
        String outcome,
        @Nullable Moment heldSince,
        @Nullable Moment heldUntil) {
    private static final String NONE = "–";

    static DemandPage of(DemandApi.Told told, Language language) {
        var words = Words.in(language);
        var hold = told.hold();
        return new DemandPage(
                told.id(),
                told.number(),
                words.of("asker", told.asker()),
                words.country(told.country()),
                words.day(told.askedOn()),
                Optional.ofNullable(told.law()).orElse(NONE),
                Optional.ofNullable(told.reference()).orElse(NONE),
                told.people().isEmpty()
                        ? NONE
                        : told.people().stream().sorted().map(words::number).collect(Collectors.joining(", ")),
                Optional.ofNullable(told.outcome())
                        .map(outcome -> words.of("demandOutcome", outcome))
                        .orElse(""),
                hold == null ? null : Moment.of(hold.placedAt(), language),
                hold == null || hold.liftedAt() == null ? null : Moment.of(hold.liftedAt(), language));
    }

    /** Whether nothing of its case may be erased now. */
    public boolean holds() {
        return heldSince != null && heldUntil == null;
    }

    /** Whether it never had anything kept: once it had, a new order is a new demand. */
    public boolean mayHold() {
        return heldSince == null && !reference.equals(NONE) && !law.equals(NONE);
    }
}
