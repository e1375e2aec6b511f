package org.amparo.portal.refer;

import java.util.List;
import java.util.Map;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.requests.CaseInBrief;

/** For whom, what and how soon. */
record WishForm(Filled filled) {
    static final List<String> FIELDS = List.of(Wish.PEOPLE, Wish.SERVICE, Wish.URGENCY);
    private static final List<String> URGENCIES = List.of("EMERGENCY", "URGENT", "NORMAL");

    static WishForm begun(CaseInBrief caseFile) {
        var alone = caseFile.people().size() == 1;
        return new WishForm(Filled.with(
                Map.of(Wish.PEOPLE, alone ? List.of(number(caseFile.people().getFirst())) : List.of())));
    }

    static List<Option> people(CaseInBrief caseFile, Language language) {
        var words = Words.in(language);
        return caseFile.people().stream()
                .map(person -> new Option(
                        number(person),
                        language.messages(ReferMessages.class).person(person.number()),
                        words.of("gender", person.gender()) + ", " + words.of("ageBand", person.ageBand())))
                .toList();
    }

    /** Until when somebody answers and serves stands beside each: that is what is chosen. */
    static List<Option> urgencies(Language language) {
        var words = Words.in(language);
        return URGENCIES.stream()
                .map(urgency -> new Option(urgency, words.of("urgency", urgency), words.of("urgencyHint", urgency)))
                .toList();
    }

    void check(ReferMessages messages) {
        if (filled.values(Wish.PEOPLE).isEmpty()) {
            filled.fault(Wish.PEOPLE, messages.peopleMissing());
        }
        filled.require(Wish.SERVICE, messages.serviceMissing());
        if (!URGENCIES.contains(filled.value(Wish.URGENCY))) {
            filled.fault(Wish.URGENCY, messages.urgencyMissing());
        }
    }

    private static String number(CaseInBrief.Person person) {
        return Integer.toString(person.number());
    }
}
