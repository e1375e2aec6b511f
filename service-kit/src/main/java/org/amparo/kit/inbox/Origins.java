package org.amparo.kit.inbox;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.keys.Verifier;
import org.amparo.kit.outbox.Envelope;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Whose events belong to which log, and the keys by which they are known. Read at the start: a service that cannot tell
 * whose events it reads reads none.
 */
@Startup
@ApplicationScoped
class Origins {
    private final Map<String, Map<String, Verifier>> writersByLog;

    Origins(Inbox inbox, Keysets keysets) {
        var verifiers = inbox.topics().stream()
                .flatMap(topic -> topic.writers().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), source -> keysets.verifier("event-verifying-" + source)));
        writersByLog = inbox.topics().stream()
                .collect(Collectors.toUnmodifiableMap(Topic::log, topic -> topic.writers().stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), verifiers::get))));
    }

    /** Whether the event's source signed it as it lies there, and may write to that log. */
    boolean vouchFor(Received event, ConsumerRecord<String, byte[]> record) {
        var signature = header(record, "ce_signature");
        var time = header(record, "ce_time");
        return verifier(event)
                .filter(source -> signature.isPresent() && time.isPresent())
                .filter(source -> source.verifies(
                        signature.orElseThrow(),
                        envelope(event, time.orElseThrow()).text(record.value())))
                .isPresent();
    }

    private Optional<Verifier> verifier(Received event) {
        return Optional.ofNullable(
                writersByLog.getOrDefault(event.topic(), Map.of()).get(event.source()));
    }

    private static Envelope envelope(Received event, String time) {
        return new Envelope(
                event.source(),
                event.topic(),
                event.key(),
                event.epoch(),
                event.sequence(),
                event.afterEpoch(),
                event.afterSequence(),
                event.id(),
                event.type(),
                time);
    }

    static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
