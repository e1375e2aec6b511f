package org.amparo.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.amparo.kit.keys.Keysets;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the logs, with time-outs that let the relay notice within seconds that they are away. */
@ApplicationScoped
class Logs {
    private final String bootstrap;
    private final String source;
    private final RelaySettings settings;
    private final Keysets keysets;

    Logs(
            RelaySettings settings,
            Keysets keysets,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.settings = settings;
        this.keysets = keysets;
        this.bootstrap = bootstrap;
        this.source = source;
    }

    OpenLogs open() {
        return new OpenLogs(
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers", bootstrap,
                                "acks", "all",
                                // A broker that lost its disk gives the same producer number twice, and takes
                                // the events of the second holder for repetitions of the first.
                                "enable.idempotence", false,
                                "max.in.flight.requests.per.connection", 1,
                                "linger.ms", 0,
                                "batch.size", 262_144,
                                "max.block.ms", 5_000,
                                "request.timeout.ms", 5_000,
                                "delivery.timeout.ms", 6_000),
                        new StringSerializer(),
                        new ByteArraySerializer()),
                Admin.create(Map.of(
                        "bootstrap.servers", bootstrap, "request.timeout.ms", 5_000, "default.api.timeout.ms", 5_000)),
                new Signatures(source, keysets.signer("event-signing")),
                Map.of("retention.ms", Long.toString(settings.retention().toMillis())));
    }
}
