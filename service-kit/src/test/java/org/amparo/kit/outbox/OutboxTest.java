package org.amparo.kit.outbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {
    private final UUID stream = UUID.randomUUID();
    private final Database database;
    private final Outbox outbox;

    OutboxTest(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Test
    void anAppendedEventIsPublishedAndHasItsEffectOnce() {
        append(new Counted(stream, 1));

        eventually(() -> Effects.of(stream).containsExactly(1L));
        eventually(() -> assertThat(
                        Rows.of("select 1 from outbox where key = ? and published_at is not null", stream.toString()))
                .hasSize(1));
    }

    @Test
    void eventsOfAStreamHaveTheirEffectInTheOrderOfTheirCommits() throws InterruptedException {
        var streams = Stream.generate(UUID::randomUUID).limit(8).toList();
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var one : streams) {
                writers.execute(
                        () -> LongStream.rangeClosed(1, 50).forEach(number -> append(new Counted(one, number))));
            }
        }

        for (var one : streams) {
            eventually(() -> Effects.of(one)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 50).boxed().toList()));
        }
    }

    @Test
    void writersOfOneStreamLeaveNeitherGapNorTwin() {
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var number = 1; number <= 40; number++) {
                var own = number;
                writers.execute(() -> append(new Counted(stream, own)));
            }
        }

        eventually(() -> Effects.of(stream).hasSize(40).doesNotHaveDuplicates());
        assertThat(Rows.of("select max(sequence) as last from outbox where key = ?", stream.toString()))
                .containsExactly(Collections.singletonMap("last", 40L));
    }

    @Test
    void aTransactionThatIsRolledBackPublishesNothingAndLeavesNoGap() {
        assertThatThrownBy(() -> database.work(() -> {
                    outbox.append(new Counted(stream, 1));
                    throw new IllegalStateException("the use case failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        append(new Counted(stream, 2));

        eventually(() -> Effects.of(stream).containsExactly(2L));
        Effects.held(stream).isEmpty();
    }

    @Test
    void anEventThatNoLogWouldTakeIsRefusedWhereItIsWritten() {
        var heavy = new Counted(stream, 1, Collections.nCopies(300_000, 1));

        assertThatThrownBy(() -> append(heavy)).hasMessageContaining("longer than a log takes");

        assertThat(Rows.of("select 1 from outbox where key = ?", stream.toString()))
                .isEmpty();
    }

    private void append(Counted event) {
        database.work(() -> {
            outbox.append(List.of(event));
            return null;
        });
    }
}
