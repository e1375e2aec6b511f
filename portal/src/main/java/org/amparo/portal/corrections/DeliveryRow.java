package org.amparo.portal.corrections;

import java.util.UUID;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * A version of a delivery as pages show it: what, when and how much, and nothing of the people but how many.
 *
 * @param reason why it was recorded anew; empty in the first version
 * @param open whether it can be corrected here
 */
record DeliveryRow(
        UUID id,
        String day,
        String service,
        String quantity,
        String people,
        String place,
        String reason,
        boolean voided,
        boolean open,
        String version,
        Moment recordedAt) {
    static DeliveryRow of(ToldDelivery told, Language language) {
        var words = Words.in(language);
        return new DeliveryRow(
                told.id(),
                words.day(told.day()),
                words.of("service", told.service()),
                words.number(told.quantity().stripTrailingZeros()) + " " + words.of("measure", told.unit()),
                words.number(told.individuals()),
                told.admin1(),
                told.reason() == null ? "" : words.of("correctionReason", told.reason()),
                told.voided(),
                told.canBeCorrected(),
                Long.toString(told.version()),
                Moment.of(told.recordedAt(), language));
    }
}
