package org.amparo.kit.outbox;

import java.time.Instant;

/**
 * Tells the readers of one partition that whatever ended or gave a right before a time lies before this record. No event of
 * a stream: the relay writes it to each partition, and it leaves no row.
 *
 * @param partitions how many there are, so that a reader knows when it hears nothing of one
 * @param at by the clock of the source's database
 */
record AccessHorizon(int partition, int partitions, Instant at) {
    private static final String TYPE = "access.horizon.v1";

    AccessHorizon {
        if (partition < 0 || partition >= partitions) {
            throw new IllegalArgumentException("not a partition of a log");
        }
    }

    /** As it is written: numbers and a time, which need no escaping. */
    String body() {
        return "{\"partition\":%d,\"partitions\":%d,\"at\":\"%s\"}".formatted(partition, partitions, at);
    }

    /** The horizons of a partition are one stream, numbered by the time they tell. */
    Envelope envelope(String source, Topic topic, String id) {
        var key = "horizon-" + partition;
        return new Envelope(source, topic.log(), key, 0, at.toEpochMilli(), 0, 0, id, TYPE, at.toString());
    }
}
