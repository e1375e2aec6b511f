package org.amparo.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** An open connection to the broker: what there is to write to, and a producer that may double, but never reorders. */
class OpenLogs implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenLogs.class);
    private static final int PARTITIONS = 12;

    private final Producer<String, String> producer;
    private final Admin admin;
    private final String source;
    private final Map<String, String> keeping;

    OpenLogs(Producer<String, String> producer, Admin admin, String source, Map<String, String> keeping) {
        this.producer = producer;
        this.admin = admin;
        this.source = source;
        this.keeping = keeping;
    }

    /** The id of each log by its name; a log that is missing is made first. */
    Map<String, String> identities(Set<Topic> topics) throws ExecutionException, InterruptedException {
        var names = topics.stream().map(Topic::log).collect(Collectors.toSet());
        var missing = new ArrayList<>(names);
        missing.removeAll(admin.listTopics().names().get());
        if (!missing.isEmpty()) {
            create(missing);
        }
        return LogIdentities.of(admin, names);
    }

    private void create(List<String> missing) throws InterruptedException {
        var created = admin.createTopics(missing.stream()
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(keeping))
                .toList());
        for (var one : created.values().values()) {
            try {
                one.get();
            } catch (ExecutionException another) {
                // Made by another service meanwhile, or missed again at the next inspection.
                LOG.debugf("a log was not made: %s", another.getClass().getSimpleName());
            }
        }
    }

    /** Sends rows in their order; answers the positions of those that all replicas have. */
    Collection<Long> write(List<UnpublishedEvents.Row> rows) {
        var arrived = new ConcurrentLinkedQueue<Long>();
        var refused = new AtomicBoolean();
        for (var row : rows) {
            // A log that is away makes each send wait for it: one refusal is enough to come back later.
            if (refused.get()) {
                break;
            }
            var unused = producer.send(record(row), (written, fault) -> {
                if (fault == null) {
                    arrived.add(row.position());
                } else {
                    refused.set(true);
                }
            });
        }
        producer.flush();
        return arrived;
    }

    private ProducerRecord<String, String> record(UnpublishedEvents.Row row) {
        var record = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.eventId().toString());
        header(record, "ce_source", source);
        header(record, "ce_type", row.type());
        header(record, "ce_time", row.createdAt().toInstant().toString());
        header(record, "ce_epoch", Integer.toString(row.epoch()));
        header(record, "ce_sequence", Long.toString(row.sequence()));
        header(record, "ce_afterepoch", Integer.toString(row.afterEpoch()));
        header(record, "ce_aftersequence", Long.toString(row.afterSequence()));
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        admin.close(Duration.ofSeconds(2));
    }
}
