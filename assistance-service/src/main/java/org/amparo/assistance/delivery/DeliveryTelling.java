package org.amparo.assistance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.amparo.assistance.code.Indicator;
import org.amparo.assistance.facts.FactKey;
import org.amparo.assistance.facts.FactRecorded;
import org.amparo.assistance.facts.Headcount;
import org.amparo.assistance.provider.Providers;
import org.amparo.assistance.supply.Modality;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What a delivery tells others: the case's timeline that it happened, and reporting a coarse fact. */
@ApplicationScoped
class DeliveryTelling {
    private final Outbox outbox;
    private final Providers providers;
    private final KeyedHash factKey;

    DeliveryTelling(Outbox outbox, Providers providers, Keysets keysets) {
        this.outbox = outbox;
        this.providers = providers;
        factKey = keysets.keyedHash("fact-ids");
    }

    void tell(Delivery delivery) {
        var events = new ArrayList<Event>();
        if (delivery.recipients() instanceof Recipients.PeopleOfACase people) {
            events.add(AssistanceDelivered.of(delivery, people));
        }
        if (!providers.practises(delivery.organisation())) {
            events.add(fact(delivery));
        }
        outbox.append(events);
    }

    private FactRecorded fact(Delivery delivery) {
        var ofACase = delivery.recipients() instanceof Recipients.PeopleOfACase people ? people : null;
        var unregistered = delivery.recipients() instanceof Recipients.Unregistered people ? people : null;
        var supply = delivery.supply();
        return new FactRecorded(
                new FactKey(factKey.of(delivery.id().toString())),
                delivery.version(),
                FactRecorded.Kind.DELIVERY,
                YearMonth.from(supply.day()),
                supply.country(),
                supply.admin1(),
                delivery.organisation(),
                supply.implementingPartner(),
                Indicator.RE_PRHT3,
                supply.rmrp(),
                supply.service(),
                delivery.quantity(),
                supply.unit(),
                supply.modality().kind(),
                value(delivery, supply.modality()),
                supply.modality().mechanism(),
                ofACase == null ? null : ofACase.caseType(),
                unregistered == null ? null : unregistered.populationGroup(),
                ofACase == null ? null : ofACase.facts(),
                ofACase == null ? null : reached(delivery, ofACase),
                unregistered == null ? null : counted(delivery, unregistered),
                ofACase != null,
                delivery.voided() ? null : delivery.recipients().individuals());
    }

    private static List<FactRecorded.Recipient> reached(Delivery delivery, Recipients.PeopleOfACase people) {
        return delivery.voided()
                ? List.of()
                : people.people().stream()
                        .map(person -> new FactRecorded.Recipient(
                                person.facts(), person.ageGender(), person.populationGroup()))
                        .toList();
    }

    private static List<Headcount> counted(Delivery delivery, Recipients.Unregistered people) {
        return delivery.voided() ? List.of() : Headcount.of(people.headcount());
    }

    private static @Nullable BigDecimal value(Delivery delivery, Modality modality) {
        return modality.value() != null && delivery.voided() ? BigDecimal.ZERO : modality.value();
    }
}
