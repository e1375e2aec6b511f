package org.amparo.portal.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.amparo.portal.assistance.NewDelivery;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.recipient.Recipients;
import org.amparo.portal.service.Problem;
import org.jspecify.annotations.Nullable;

/** What was given, as it is written. */
record DeliveryForm(Filled filled) {
    static final String CASE_FILE = "caseFile";
    static final String PEOPLE = "people";
    static final String DAY = "day";
    private static final String SERVICE = "service";
    private static final String REGION = "admin1";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";
    private static final String VALUE = "value";
    private static final String MECHANISM = "mechanism";
    private static final String PLAN = "rmrp";

    /** Begins with what is usual: everybody, the service that was asked for, today. */
    static DeliveryForm begun(Recipients recipients, String service, LocalDate today) {
        return new DeliveryForm(Filled.with(Map.of(
                PEOPLE, recipients.all(),
                SERVICE, List.of(service),
                DAY, List.of(today.toString()),
                UNIT, List.of(Measure.usual(service)))));
    }

    /** What is to be recorded; of no use unless the form is sound. */
    NewDelivery read(DeliveryMessages messages) {
        if (filled.values(PEOPLE).isEmpty()) {
            filled.fault(PEOPLE, messages.peopleMissing());
        }
        filled.require(SERVICE, messages.serviceMissing());
        filled.require(REGION, messages.regionMissing());
        return new NewDelivery(
                filled.value(CASE_FILE),
                filled.values(PEOPLE),
                filled.value(SERVICE),
                filled.value(REGION),
                day(messages),
                amount(QUANTITY, messages.quantityMissing()),
                unit(messages),
                modality(messages),
                null,
                plan());
    }

    private LocalDate day(DeliveryMessages messages) {
        try {
            return LocalDate.parse(filled.value(DAY));
        } catch (DateTimeParseException noDay) {
            filled.fault(DAY, messages.dayMissing());
            return LocalDate.EPOCH;
        }
    }

    private String unit(DeliveryMessages messages) {
        if (!Measure.isUnit(filled.value(UNIT))) {
            filled.fault(UNIT, messages.unitMissing());
        }
        return filled.value(UNIT);
    }

    /** Money when somebody wrote its value; else something in kind. */
    private NewDelivery.Modality modality(DeliveryMessages messages) {
        if (filled.value(VALUE).isEmpty() && filled.value(MECHANISM).isEmpty()) {
            return NewDelivery.Modality.IN_KIND;
        }
        filled.require(MECHANISM, messages.mechanismMissing());
        return NewDelivery.Modality.cash(amount(VALUE, messages.valueMissing()), filled.value(MECHANISM));
    }

    /** Whole, or with a comma or a point before its decimals. */
    private BigDecimal amount(String field, String sentence) {
        var written = filled.value(field).replace(',', '.');
        if (written.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") && new BigDecimal(written).signum() > 0) {
            return new BigDecimal(written);
        }
        filled.fault(field, sentence);
        return BigDecimal.ZERO;
    }

    private @Nullable Boolean plan() {
        return filled.value(PLAN).isEmpty() ? null : Boolean.valueOf(filled.value(PLAN));
    }

    /** What the service refused, said at its field where it is one of the form. */
    void refused(Problem problem, Words words) {
        var field = problem.field();
        filled.fault(
                field == null ? DAY : field,
                words.orElse("refusal", problem.code(), words.of("refusal", "not-understood")));
    }
}
