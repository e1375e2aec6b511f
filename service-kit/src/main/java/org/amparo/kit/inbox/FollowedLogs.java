package org.amparo.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.amparo.kit.outbox.LogIdentities;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/**
 * An open connection to the logs. Each remembered offset carries the id of the log it belongs to, so an offset of a log
 * that was deleted is never taken for one of the log that has its name now: that one is read from its beginning.
 */
class FollowedLogs implements AutoCloseable, ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(FollowedLogs.class);
    private static final Duration TO_REMEMBER = Duration.ofSeconds(2);
    private static final Duration TO_SAY_GOODBYE = Duration.ofSeconds(2);

    private final Consumer<String, byte[]> consumer;
    private final Admin admin;
    private final Set<String> topics;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> passed = new HashMap<>();

    FollowedLogs(Consumer<String, byte[]> consumer, Admin admin, Set<String> topics) {
        this.consumer = consumer;
        this.admin = admin;
        this.topics = topics;
        consumer.subscribe(topics, this);
    }

    ConsumerRecords<String, byte[]> poll(Duration atMost) {
        return consumer.poll(atMost);
    }

    /** These had their effect, or wait in the database. Where another replica reads by now, it says how far it came. */
    void passed(ConsumerRecords<String, byte[]> fetched) {
        var own = consumer.assignment();
        fetched.nextOffsets().forEach((partition, next) -> {
            if (own.contains(partition)) {
                passed.put(partition, new OffsetAndMetadata(next.offset(), next.leaderEpoch(), id(partition)));
            }
        });
    }

    /** Remembers in the log how far this service came. */
    void remember() {
        if (passed.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(passed, TO_REMEMBER);
        } catch (CommitFailedException | RebalanceInProgressException handedOn) {
            // Another replica reads them now, or this one reads them again; their effect is known either way.
            LOG.debugf("offsets were not remembered: %s", handedOn.getClass().getSimpleName());
        }
        passed.clear();
    }

    /** Whether one of the logs is no longer the one that is being read. */
    boolean haveChanged() throws ExecutionException, InterruptedException {
        var now = LogIdentities.of(admin, topics);
        return ids.entrySet().stream()
                .anyMatch(known ->
                        now.containsKey(known.getKey()) && !known.getValue().equals(now.get(known.getKey())));
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        try {
            goOnWithin(assigned);
        } catch (ExecutionException away) {
            throw new KafkaException("the logs cannot be told apart", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped", stopped);
        }
    }

    /**
     * Offsets are asked for beside the consumer, which would count leaders of a log that is gone as leaders of the one that has its
     * name now, and wait without a word for one that is as late.
     */
    private void goOnWithin(Collection<TopicPartition> assigned) throws ExecutionException, InterruptedException {
        ids.putAll(LogIdentities.of(admin, topics));
        var remembered = admin.listConsumerGroupOffsets(consumer.groupMetadata().groupId())
                .partitionsToOffsetAndMetadata()
                .get();
        for (var partition : assigned) {
            var offset = remembered.get(partition);
            if (offset != null && offset.metadata().equals(id(partition))) {
                consumer.seek(partition, offset);
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        remember();
    }

    /** Somebody else has them already. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        passed.keySet().removeAll(lost);
    }

    private String id(TopicPartition partition) {
        return ids.getOrDefault(partition.topic(), "");
    }

    @Override
    public void close() {
        try {
            remember();
        } catch (KafkaException away) {
            LOG.debugf("offsets were not remembered: %s", away.getClass().getSimpleName());
        }
        // What could not be remembered now is not tried again while partitions are given back.
        passed.clear();
        try {
            consumer.close(CloseOptions.timeout(TO_SAY_GOODBYE));
        } finally {
            admin.close(TO_SAY_GOODBYE);
        }
    }
}
