package org.amparo.kit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/** An open connection to the broker: what there is to write to, and a producer that may double, but never reorders. */
class OpenLogs implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenLogs.class);
    private static final int PARTITIONS = 12;
    /** Longer than a producer may take to deliver or to give up. */
    private static final Duration SILENT_AT_MOST = Duration.ofSeconds(12);

    private final Producer<String, byte[]> producer;
    private final Admin admin;
    private final Signatures signatures;
    private final Map<String, String> keeping;

    OpenLogs(Producer<String, byte[]> producer, Admin admin, Signatures signatures, Map<String, String> keeping) {
        this.producer = producer;
        this.admin = admin;
        this.signatures = signatures;
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
    Collection<Long> write(List<UnpublishedEvents.Row> rows) throws InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>();
        var arrived = new ConcurrentLinkedQueue<Long>();
        var refused = new AtomicBoolean();
        for (var row : rows) {
            // A log that is away makes each send wait for it: one refusal is enough to come back later.
            if (refused.get()) {
                break;
            }
            sent.add(producer.send(signatures.signed(row), (written, fault) -> {
                if (fault == null) {
                    arrived.add(row.position());
                } else {
                    refused.set(true);
                }
            }));
        }
        await(sent);
        return arrived;
    }

    /** Not for ever: a producer that neither delivers nor gives up would stop every event without a word. */
    private static void await(List<Future<RecordMetadata>> sent) throws InterruptedException {
        var ends = System.nanoTime() + SILENT_AT_MOST.toNanos();
        for (var one : sent) {
            try {
                one.get(Math.max(0, ends - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException refused) {
                LOG.debugf("an event was refused: %s", refused.getClass().getSimpleName());
            } catch (TimeoutException silent) {
                throw new IllegalStateException("the producer says nothing; a new one begins", silent);
            }
        }
    }

    boolean isOwnAndTellsOfAccess(Topic topic) {
        return topic.tellsOfAccess() && signatures.areOfAWriterOf(topic);
    }

    /** Behind whatever was written before. Nobody waits for it to arrive: the next one says more. */
    void tellHorizon(Topic topic, Instant until) {
        var partitions = producer.partitionsFor(topic.log()).size();
        for (var partition = 0; partition < partitions; partition++) {
            var unused = producer.send(signatures.signed(topic, new AccessHorizon(partition, partitions, until)));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        admin.close(Duration.ofSeconds(2));
    }
}
