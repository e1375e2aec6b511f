package org.amparo.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.portal.assistance.Assistance;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.service.Told;

/** Records what was given, if it was written so that it can be. */
@ApplicationScoped
class Recording {
    private final Assistance assistance;

    Recording(Assistance assistance) {
        this.assistance = assistance;
    }

    /** Whether it is recorded; else the form says at its fields why not. */
    boolean isDone(Filled filled, Language language) {
        var form = new DeliveryForm(filled);
        var delivery = form.read(language.messages(DeliveryMessages.class));
        if (!filled.isSound()) {
            return false;
        }
        return switch (assistance.record(filled.key(), delivery)) {
            case Told.Done done -> true;
            case Told.Refused refused -> {
                form.refused(refused.problem(), Words.in(language));
                yield false;
            }
        };
    }
}
