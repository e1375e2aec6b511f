package org.amparo.kit.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Keeps how far each partition of the logs of access events was heard. Takes no place in a stream and stops none. */
@ApplicationScoped
class HeardHorizons {
    private static final Logger LOG = Logger.getLogger(HeardHorizons.class);
    /** Between the clocks of two databases. A horizon further ahead would make a silence of any length look fresh. */
    private static final Duration CLOCKS_DIFFER_AT_MOST = Duration.ofMinutes(1);

    private static final String TYPE = "access.horizon.v1";

    private final Admission admission;
    private final Database database;
    private final ObjectMapper json;
    private final InboxSettings settings;
    private final Clock clock;

    HeardHorizons(Admission admission, Database database, ObjectMapper json, InboxSettings settings, Clock clock) {
        this.admission = admission;
        this.database = database;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** The reader's own idea of the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Heard(int partition, int partitions, Instant at) {}

    static boolean isOne(ConsumerRecord<String, byte[]> record) {
        return TYPE.equals(Origins.header(record, "ce_type").orElse(""))
                && List.of(Topic.values()).stream()
                        .anyMatch(topic -> topic.tellsOfAccess() && topic.log().equals(record.topic()));
    }

    /** After the events before them had their effect, or are held. */
    void hear(List<ConsumerRecord<String, byte[]>> horizons) throws JsonProcessingException {
        if (horizons.isEmpty()) {
            return;
        }
        var oldest = database.work(clock::instant).minus(settings.horizon());
        for (var record : horizons) {
            if (!isBefore(oldest, record)) {
                var event = admission.letInOrSetAside(admission.judge(record));
                if (event.isPresent()) {
                    hear(json.readValue(event.get().payload(), Heard.class), record);
                }
            }
        }
    }

    /** One of yesterday makes nothing fresh. A log read from its beginning holds millions, none worth verifying. */
    private static boolean isBefore(Instant oldest, ConsumerRecord<String, byte[]> record) {
        try {
            var at = Instant.parse(Origins.header(record, "ce_time").orElse(""));
            return at.isBefore(oldest);
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private void hear(Heard horizon, ConsumerRecord<String, byte[]> record) {
        if (horizon.partition() != record.partition()) {
            LOG.errorf("a horizon of another partition lies in %s, partition %d", record.topic(), record.partition());
            return;
        }
        database.work(() -> database.handle()
                .createUpdate("""
                        insert into access_horizon as h (topic, partition, partitions, reached_at)
                        select :topic, :partition, :partitions, least(:at, now())
                        where :at < now() + :skew * interval '1 s'
                            and not exists (select from inbox_held where topic = :topic and state in ('waiting', 'parked'))
                        on conflict (topic, partition) do update
                            set reached_at = excluded.reached_at, partitions = excluded.partitions
                            -- One that lies ahead was heard before the clock went back.
                            where h.reached_at < excluded.reached_at or h.reached_at > now()""")
                .bind("topic", record.topic())
                .bind("partition", horizon.partition())
                .bind("partitions", horizon.partitions())
                .bind("at", horizon.at().atOffset(ZoneOffset.UTC))
                .bind("skew", CLOCKS_DIFFER_AT_MOST.toSeconds())
                .execute());
    }
}
