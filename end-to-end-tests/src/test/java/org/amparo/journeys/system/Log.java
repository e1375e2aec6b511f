package org.amparo.journeys.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One of the logs, as somebody with access to the broker reads it and writes to it. */
public final class Log {
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private Log() {}

    /** Everything the log holds. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(A_MOMENT).forEach(records::add);
            }
            return records;
        }
    }

    /** Writes copies of records, headers included, in this order. */
    public static void repeat(Collection<ConsumerRecord<byte[], byte[]>> records) {
        write(records.stream()
                .map(record ->
                        new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers()))
                .toList());
    }

    public static void write(Collection<ProducerRecord<byte[], byte[]>> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (var record : records) {
                var unused = producer.send(record);
            }
            producer.flush();
        }
    }

    private static String bootstrap() {
        return "localhost:" + Amparo.beforeKafka().port();
    }
}
