package org.amparo.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.amparo.kit.database.Database;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What was fetched at once, in one transaction; when that fails, event by event. */
@ApplicationScoped
class InboxBatches {
    private final Database database;
    private final Inbox inbox;
    private final EventByEvent oneByOne;
    private final Admission admission;
    private final HeardHorizons horizons;

    InboxBatches(Database database, Inbox inbox, EventByEvent oneByOne, Admission admission, HeardHorizons horizons) {
        this.database = database;
        this.inbox = inbox;
        this.oneByOne = oneByOne;
        this.admission = admission;
        this.horizons = horizons;
    }

    void take(Iterable<ConsumerRecord<String, byte[]>> records) throws JsonProcessingException {
        var events = new ArrayList<Received>();
        var heard = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var record : records) {
            if (HeardHorizons.isOne(record)) {
                heard.add(record);
            } else {
                admission.letInOrSetAside(record).ifPresent(events::add);
            }
        }
        // After the transaction, so that a held event that fails takes nobody's effect with it.
        takeAll(events).forEach(oneByOne::heal);
        horizons.hear(heard);
    }

    /** Answers one event of each stream that holds others. */
    private Collection<Received> takeAll(List<Received> events) {
        try {
            return database.work(() -> inbox.take(events));
        } catch (Throwable fault) {
            if (Blame.of(fault) == Blame.SURROUNDINGS) {
                throw fault;
            }
            return apart(events);
        }
    }

    private Collection<Received> apart(List<Received> events) {
        var holding = new LinkedHashMap<List<String>, Received>();
        for (var event : events) {
            if (oneByOne.take(event)) {
                holding.putIfAbsent(event.stream(), event);
            }
        }
        return holding.values();
    }
}
