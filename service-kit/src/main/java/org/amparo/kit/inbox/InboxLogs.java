package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the logs this service reads. Offsets are a convenience: what had its effect is known by the cursors. */
@ApplicationScoped
class InboxLogs {
    private final Database database;
    private final InboxSettings settings;
    private final String bootstrap;
    private final String service;

    InboxLogs(
            Database database,
            InboxSettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.settings = settings;
        this.bootstrap = bootstrap;
        this.service = service;
    }

    Open open(Set<Topic> topics) {
        var names = topics.stream().map(Topic::log).collect(Collectors.toUnmodifiableSet());
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        service + '-' + settings.restores(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        500,
                        "default.api.timeout.ms",
                        10_000,
                        "session.timeout.ms",
                        10_000,
                        "metadata.max.age.ms",
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(names);
        return new Open(
                consumer, Admin.create(Map.of("bootstrap.servers", bootstrap, "request.timeout.ms", 5_000)), names);
    }

    /** An open connection to the broker. */
    final class Open implements AutoCloseable {
        private final Consumer<String, byte[]> consumer;
        private final Admin admin;
        private final Set<String> topics;

        private Open(Consumer<String, byte[]> consumer, Admin admin, Set<String> topics) {
            this.consumer = consumer;
            this.admin = admin;
            this.topics = topics;
        }

        Consumer<String, byte[]> consumer() {
            return consumer;
        }

        /** A log under a known name but with another id is read from its beginning, whatever offset is remembered. */
        void readAgainWhereLogIsNew() throws InterruptedException, ExecutionException {
            for (var described : admin.describeTopics(topics).topicNameValues().entrySet()) {
                try {
                    var id = described.getValue().get().topicId().toString();
                    if (isNew(described.getKey(), id)) {
                        consumer.seekToBeginning(consumer.assignment().stream()
                                .filter(partition -> partition.topic().equals(described.getKey()))
                                .toList());
                    }
                } catch (ExecutionException missing) {
                    if (!(missing.getCause() instanceof UnknownTopicOrPartitionException)) {
                        throw missing;
                    }
                }
            }
        }

        private boolean isNew(String topic, String id) {
            return database.work(() -> database.handle()
                            .createUpdate("insert into inbox_topic as t (topic, topic_id) values (:topic, :id)"
                                    + " on conflict (topic) do update set topic_id = excluded.topic_id"
                                    + " where t.topic_id <> excluded.topic_id")
                            .bind("topic", topic)
                            .bind("id", id)
                            .execute())
                    > 0;
        }

        @Override
        public void close() {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
            admin.close(Duration.ofSeconds(2));
        }
    }
}
