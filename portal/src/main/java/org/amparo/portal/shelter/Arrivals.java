package org.amparo.portal.shelter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.amparo.portal.assistance.Shelters;
import org.amparo.portal.assistance.Stay;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.service.Told;

/** Checks in one person after the other; whoever was checked in stays so when there is no bed for the next one. */
@ApplicationScoped
class Arrivals {
    static final String PEOPLE = "people";
    private static final String CASE_FILE = "caseFile";
    private static final String PLACE = "place";

    private final Shelters shelters;
    private final Clock clock;

    Arrivals(Shelters shelters, Clock clock) {
        this.shelters = shelters;
        this.clock = clock;
    }

    /** When they come, as the form goes on saying. */
    String at(Filled form) {
        return Moment.of(form, clock).toString();
    }

    /** Whether all of them sleep there now; else the form says at its fields why not. */
    boolean areKept(Filled form, Language language) {
        var messages = language.messages(ShelterMessages.class);
        if (form.values(PEOPLE).isEmpty()) {
            form.fault(PEOPLE, messages.peopleMissing());
        }
        form.require(PLACE, messages.placeMissing());
        if (form.isSound()) {
            form.values(PEOPLE).forEach(person -> keep(form, person, language));
        }
        return form.isSound();
    }

    private void keep(Filled form, String person, Language language) {
        var arrival = new Stay.Arrival(form.value(CASE_FILE), person, form.value(PLACE), Moment.of(form, clock));
        switch (shelters.begin(keyOf(form, person), arrival)) {
            case Told.Done done -> {}
            case Told.Refused refused ->
                form.fault(
                        PLACE,
                        Words.in(language).of("refusal", refused.problem().code()));
        }
    }

    /** Each person has a key of their own, the same whenever the same form is sent again. */
    private static String keyOf(Filled form, String person) {
        return UUID.nameUUIDFromBytes((form.key() + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
