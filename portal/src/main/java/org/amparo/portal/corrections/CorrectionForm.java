package org.amparo.portal.corrections;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.portal.form.Filled;

/** Reads a correction from what was filled in; what the form does not ask stays as it was. */
final class CorrectionForm {
    static final List<String> REASONS =
            List.of("TYPING_ERROR", "WRONG_DAY", "WRONG_SERVICE", "DOUBLE_ENTRY", "NOT_DELIVERED");
    private static final Set<String> NOTHING_REMAINS = Set.of("DOUBLE_ENTRY", "NOT_DELIVERED");

    private final Filled form;
    private final CorrectionMessages messages;

    CorrectionForm(Filled form, CorrectionMessages messages) {
        this.form = form;
        this.messages = messages;
    }

    /** One that shows the delivery as it is recorded. */
    static Filled of(ToldDelivery delivery) {
        var known = new HashMap<String, List<String>>();
        known.put("day", List.of(delivery.day().toString()));
        known.put("quantity", List.of(delivery.quantity().stripTrailingZeros().toPlainString()));
        known.put("service", List.of(delivery.service()));
        known.put("rmrp", List.of(delivery.rmrp() == null ? "" : delivery.rmrp().toString()));
        known.put("version", List.of(Long.toString(delivery.version())));
        return Filled.with(known);
    }

    /** Empty when something is wrong with the form; it then says what. */
    Optional<Correction> read(ToldDelivery present) {
        var reason = form.value("reason");
        if (!REASONS.contains(reason)) {
            form.fault("reason", messages.noReason());
            return Optional.empty();
        }
        if (NOTHING_REMAINS.contains(reason)) {
            return Optional.of(new Correction(reason, null));
        }
        var day = day();
        var quantity = quantity();
        return day.isPresent() && quantity.isPresent()
                ? Optional.of(new Correction(reason, content(present, day.get(), quantity.get())))
                : Optional.empty();
    }

    private Correction.Content content(ToldDelivery present, LocalDate day, BigDecimal quantity) {
        var rmrp = form.value("rmrp");
        return new Correction.Content(
                present.people(),
                form.value("service").isEmpty() ? present.service() : form.value("service"),
                present.admin1(),
                day,
                quantity,
                present.unit(),
                present.modality(),
                present.implementingPartner(),
                rmrp.isEmpty() ? null : Boolean.valueOf(rmrp));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(form.value("day")));
        } catch (DateTimeException unreadable) {
            form.fault("day", messages.noDay());
            return Optional.empty();
        }
    }

    /** Written with a comma or a point, as people do; the service knows how much there can be. */
    private Optional<BigDecimal> quantity() {
        try {
            return Optional.of(new BigDecimal(form.value("quantity").replace(',', '.')));
        } catch (NumberFormatException unreadable) {
            form.fault("quantity", messages.noQuantity());
            return Optional.empty();
        }
    }
}
