package org.amparo.assistance.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.ServiceType;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/**
 * Tells case-service that people of a case were given something, or that what was told is corrected.
 *
 * @param voided whether it did not happen after all
 */
record AssistanceDelivered(
        UUID delivery,
        long revision,
        Handle caseFile,
        List<Handle> people,
        ServiceType service,
        LocalDate day,
        OrganisationCode organisation,
        boolean voided,
        Instant occurredAt)
        implements Event {

    static AssistanceDelivered of(Delivery delivery, Recipients.PeopleOfACase people) {
        return new AssistanceDelivered(
                delivery.id(),
                delivery.version(),
                people.caseFile(),
                people.people().stream().map(Recipients.Person::person).toList(),
                delivery.supply().service(),
                delivery.supply().day(),
                delivery.organisation(),
                delivery.voided(),
                delivery.recordedAt());
    }

    @Override
    public Topic topic() {
        return Topic.ASSISTANCE;
    }

    @Override
    public String type() {
        return "assistance.delivered.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
