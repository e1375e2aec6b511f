package org.amparo.portal.intake;

import java.util.List;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.basis.BasisMessages;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;

/** Looks whether a page says enough to go on. What may be declined is never asked for here. */
final class Checks {
    private static final int LONG = 200;
    private static final int NAME = 80;
    private static final int NOTES = 2_000;

    private final IntakeMessages messages;
    private final BasisMessages bases;

    Checks(Language language) {
        messages = language.messages(IntakeMessages.class);
        bases = language.messages(BasisMessages.class);
    }

    void look(Step step, Filled form, List<Integer> people) {
        switch (step) {
            case SAFETY -> safety(form);
            case BASIS -> people.forEach(number -> new BasisForm(form, number).check(bases));
            case REST -> rest(form, people);
        }
    }

    private void safety(Filled form) {
        if (!form.value("reach").isEmpty()) {
            form.require("reachAddress", messages.faultAddress());
        }
        if (form.value("reach").isEmpty() && !form.value("reachAddress").isEmpty()) {
            form.fault("reach", messages.faultReach());
        }
        limit(form, "called", NAME);
        limit(form, "reachAddress", LONG);
        limit(form, "reachWhen", LONG);
        limit(form, "never", LONG);
        limit(form, "hurtNote", NOTES);
    }

    private void limit(Filled form, String field, int most) {
        if (form.value(field).length() > most) {
            form.fault(field, messages.faultLong(Integer.toString(most)));
        }
    }

    private void rest(Filled form, List<Integer> people) {
        people.forEach(number -> form.require("group." + number, messages.faultGroup(number)));
        form.require("region", messages.faultRegion());
        if (!form.value("since").isEmpty() && Answered.read(form.value("since")).isEmpty()) {
            form.fault("since", messages.faultSince());
        }
        form.require("level", messages.faultLevel());
    }
}
