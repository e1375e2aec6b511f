package org.amparo.portal.offer;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;
import org.amparo.portal.referrals.Acceptance;

/** Whom a receiver takes. */
record AcceptForm(Filled filled) {
    static final String PEOPLE = "people";
    /** The form says that it had boxes: none of them ticked is then nobody, not everybody. */
    private static final String CHOSEN = "chosen";

    static AcceptForm of(OfferPage page) {
        return new AcceptForm(Filled.with(Map.of(PEOPLE, page.everybody())));
    }

    Acceptance read(Language language) {
        if (!filled.value(CHOSEN).isEmpty() && numbers().isEmpty()) {
            filled.fault(PEOPLE, language.messages(OfferMessages.class).nobodyTicked());
        }
        return new Acceptance(numbers());
    }

    private Set<Integer> numbers() {
        return filled.values(PEOPLE).stream()
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
