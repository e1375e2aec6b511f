package org.amparo.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    /** What was fetched at once and is being looked at, in its order; and the horizons among it. */
    record Looked(CompletableFuture<List<Admission.Judged>> records, List<ConsumerRecord<String, byte[]>> horizons) {}

    /**
     * Begins to look at records, apart from whoever asks: signatures are checked while what was fetched before has its
     * effect, and what is not let in has none.
     */
    Looked lookAt(Iterable<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<ConsumerRecord<String, byte[]>>();
        var heard = new ArrayList<ConsumerRecord<String, byte[]>>();
        records.forEach(record -> (HeardHorizons.isOne(record) ? heard : events).add(record));
        var judged = CompletableFuture.supplyAsync(
                () -> events.parallelStream().map(admission::judge).toList());
        return new Looked(judged, heard);
    }

    void take(Looked looked) throws JsonProcessingException {
        var events = looked.records().join().stream()
                .flatMap(record -> admission.letInOrSetAside(record).stream())
                .toList();
        // After the transaction, so that a held event that fails takes nobody's effect with it.
        takeAll(events).forEach(oneByOne::heal);
        horizons.hear(looked.horizons());
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
