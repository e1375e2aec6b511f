package org.amparo.cases.timeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.handle.Handle;

/**
 * What this service reads of {@code assistance.delivered.v1}.
 *
 * @param revision 1 for the delivery, more for a correction of it
 * @param voided whether it did not happen after all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Delivered(
        Handle caseFile,
        int revision,
        boolean voided,
        ServiceType service,
        OrganisationCode organisation,
        Instant occurredAt) {

    Entry.Kind kind() {
        if (voided) {
            return Entry.Kind.DELIVERY_VOIDED;
        }
        return revision == 1 ? Entry.Kind.DELIVERED : Entry.Kind.DELIVERY_CORRECTED;
    }
}
