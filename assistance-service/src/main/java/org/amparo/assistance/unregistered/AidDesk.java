package org.amparo.assistance.unregistered;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.amparo.assistance.delivery.Delivery;
import org.amparo.assistance.delivery.DeliveryBook;
import org.amparo.assistance.delivery.DeliveryProblem;
import org.amparo.assistance.delivery.Recipients;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where aid to people nobody registered is recorded and corrected. It needs no case, and so no right to one. */
@UseCase
@ApplicationScoped
class AidDesk {
    private final DeliveryBook book;
    private final Clock clock;

    AidDesk(DeliveryBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    UUID record(UnregisteredAid aid, Caller caller) {
        return book.enter(aid.recipients(), aid.supply(), caller);
    }

    long correct(UUID id, AidCorrection correction, @Nullable IfMatch seen, Caller caller) {
        return book.correct(id, seen, caller, present -> corrected(present, correction));
    }

    private Delivery corrected(Delivery present, AidCorrection correction) {
        if (!(present.recipients() instanceof Recipients.Unregistered)) {
            throw new Refused(DeliveryProblem.NO_SUCH_DELIVERY);
        }
        var aid = correction.aid();
        return aid == null
                ? present.voided(correction.reason(), clock.instant())
                : present.corrected(aid.recipients(), aid.supply(), correction.reason(), clock.instant());
    }
}
