package org.amparo.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the logs this service reads. Offsets are a convenience: what had its effect is known by the cursors. */
@ApplicationScoped
class InboxLogs {
    private static final int TIMEOUT = 5_000;

    private final InboxSettings settings;
    private final String bootstrap;
    private final String service;

    InboxLogs(
            InboxSettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.settings = settings;
        this.bootstrap = bootstrap;
        this.service = service;
    }

    FollowedLogs follow(Set<Topic> topics) {
        var names = topics.stream().map(Topic::log).collect(Collectors.toUnmodifiableSet());
        return new FollowedLogs(consumer(), admin(), names);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.ofEntries(
                        Map.entry("bootstrap.servers", bootstrap),
                        Map.entry("group.id", service + '-' + settings.restores()),
                        Map.entry("auto.offset.reset", "earliest"),
                        Map.entry("enable.auto.commit", false),
                        Map.entry("max.poll.records", 500),
                        Map.entry("default.api.timeout.ms", 2 * TIMEOUT),
                        Map.entry("session.timeout.ms", (int)
                                Duration.ofSeconds(10).toMillis()),
                        Map.entry("metadata.max.age.ms", TIMEOUT)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrap, "request.timeout.ms", TIMEOUT, "default.api.timeout.ms", TIMEOUT));
    }
}
