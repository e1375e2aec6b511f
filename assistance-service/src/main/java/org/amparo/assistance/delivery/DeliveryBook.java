package org.amparo.assistance.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.provider.Providers;
import org.amparo.assistance.supply.Supply;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where deliveries of every kind are entered and corrected. Each is its organisation's own, and nobody else's. */
@ApplicationScoped
public class DeliveryBook {
    private static final String CORRECT = "correct";
    private static final Duration WHILE_IT_IS_KEPT = Duration.ofDays(20 * 365L);

    private final Deliveries deliveries;
    private final Providers providers;
    private final Access access;
    private final DeliveryTelling telling;
    private final Clock clock;

    DeliveryBook(Deliveries deliveries, Providers providers, Access access, DeliveryTelling telling, Clock clock) {
        this.deliveries = deliveries;
        this.providers = providers;
        this.access = access;
        this.telling = telling;
        this.clock = clock;
    }

    /** Enters what the caller's organisation gave. */
    public UUID enter(Recipients recipients, Supply supply, Caller caller) {
        var delivery = Delivery.recorded(OrganisationCode.of(caller), recipients, supply, clock.instant());
        mustKnowThePartner(delivery);
        access.open(delivery.id(), "record", List.of(ofTheOrganisation(delivery, caller)));
        deliveries.add(delivery, caller.user());
        telling.tell(delivery);
        return delivery.id();
    }

    /** Adds a version to what the caller's organisation entered. Answers its number. */
    public long correct(UUID id, @Nullable IfMatch seen, Caller caller, UnaryOperator<Delivery> correction) {
        access.decide(caller, deliveries.lock(id), CORRECT, DeliveryProblem.NO_SUCH_DELIVERY);
        var present = deliveries.find(id);
        IfMatch.require(seen, present.version());
        var next = correction.apply(present);
        mustKnowThePartner(next);
        deliveries.addVersion(next, caller.user());
        telling.tell(next);
        return next.version();
    }

    private void mustKnowThePartner(Delivery delivery) {
        var partner = delivery.supply().implementingPartner();
        if (partner != null && !providers.deliversThrough(delivery.organisation(), partner)) {
            throw new Refused(DeliveryProblem.NO_SUCH_PARTNER);
        }
    }

    private static Grant ofTheOrganisation(Delivery delivery, Caller caller) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                delivery.id(),
                null,
                Subject.organisation(caller.organisation()),
                Set.of(Access.READ, CORRECT),
                Set.of(),
                "assistance",
                Grant.Origin.ASSIGNMENT,
                null,
                delivery.recordedAt(),
                delivery.recordedAt().plus(WHILE_IT_IS_KEPT),
                caller.user());
    }
}
