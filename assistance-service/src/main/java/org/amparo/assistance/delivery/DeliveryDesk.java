package org.amparo.assistance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.assistance.casebook.Day;
import org.amparo.assistance.casebook.DeliveryRights;
import org.amparo.assistance.casebook.KnownPerson;
import org.amparo.assistance.casebook.RightsOnRecord;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where deliveries to people of cases are recorded, corrected and looked at. */
@UseCase
@ApplicationScoped
class DeliveryDesk {
    private final RightsOnRecord rights;
    private final DeliveryBook book;
    private final Deliveries deliveries;
    private final Access access;
    private final Clock clock;

    DeliveryDesk(RightsOnRecord rights, DeliveryBook book, Deliveries deliveries, Access access, Clock clock) {
        this.rights = rights;
        this.book = book;
        this.deliveries = deliveries;
        this.access = access;
        this.clock = clock;
    }

    UUID record(NewDelivery entry, Caller caller) {
        var held = rights.of(caller, entry.caseFile());
        if (held.isEmpty()) {
            throw new Denied(DeliveryProblem.NO_SUCH_CASE, entry.caseFile().resource(), "deliver");
        }
        var content = entry.content();
        var people = Recipients.PeopleOfACase.under(held.any(), allowed(held, content));
        return book.enter(people, content.supply(), caller);
    }

    long correct(UUID id, Correction correction, @Nullable IfMatch seen, Caller caller) {
        return book.correct(id, seen, caller, present -> corrected(present, correction, caller));
    }

    private Delivery corrected(Delivery present, Correction correction, Caller caller) {
        if (!(present.recipients() instanceof Recipients.PeopleOfACase people)) {
            throw new Refused(DeliveryProblem.NO_SUCH_DELIVERY);
        }
        var content = correction.delivery();
        if (content == null) {
            return present.voided(correction.reason(), clock.instant());
        }
        var held = rights.of(caller, people.caseFile());
        return present.corrected(
                people.butTo(allowed(held, content)), content.supply(), correction.reason(), clock.instant());
    }

    private static List<KnownPerson> allowed(DeliveryRights held, DeliveryContent content) {
        return held.peopleOn(Day.in(content.admin1().country(), content.day()), content.people())
                .orElseThrow(() -> new Refused(DeliveryProblem.NO_RIGHT_ON_THAT_DAY));
    }

    Delivery read(UUID id, Caller caller) {
        access.decide(caller, id, Access.READ, DeliveryProblem.NO_SUCH_DELIVERY);
        return deliveries.find(id);
    }

    List<Delivery> versions(UUID id, Caller caller) {
        access.decide(caller, id, Access.READ, DeliveryProblem.NO_SUCH_DELIVERY);
        return deliveries.versions(id);
    }
}
