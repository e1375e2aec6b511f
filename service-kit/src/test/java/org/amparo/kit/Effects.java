package org.amparo.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.testing.Rows;
import org.assertj.core.api.ListAssert;
import org.awaitility.core.ThrowingRunnable;

/** What became of the events of a stream, seen past every policy. */
public final class Effects {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Effects() {}

    /** Asserts again and again until it holds; when it never does, the last assertion is the failure. */
    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion);
    }

    /** The numbers whose event had its effect, in the order of the effects. */
    public static ListAssert<Long> of(UUID stream) {
        return assertThat(
                Rows.of("select number from effect where stream = ? order by position", stream.toString()).stream()
                        .map(row -> (Long) row.get("number"))
                        .toList());
    }

    /** The sequences that are held, each with its state. */
    public static ListAssert<String> held(UUID stream) {
        return assertThat(
                Rows.of(
                                "select sequence, state from inbox_held where key = ? order by epoch, sequence",
                                stream.toString())
                        .stream()
                        .map(row -> row.get("sequence") + " " + row.get("state"))
                        .toList());
    }

    /** The number of the one parked event of a stream. */
    public static UUID parked(UUID stream) {
        return (UUID) only(Rows.of("select id from inbox_held where key = ? and state = 'parked'", stream.toString()))
                .get("id");
    }

    private static <T> T only(List<T> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    /** From now on the reader fails at this event. */
    public static void poison(UUID stream, long number, String kind) {
        Rows.change("insert into poison (stream, number, kind) values (?, ?, ?)", stream.toString(), number, kind);
    }

    /** From now on it does not. */
    public static void cure(UUID stream) {
        Rows.change("delete from poison where stream = ?", stream.toString());
    }
}
