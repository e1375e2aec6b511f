package org.amparo.kit.inbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.Counted;
import org.amparo.kit.Effects;
import org.amparo.kit.RawEvents;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

/** The source was restored from a backup: it forgot its last events, and begins a new epoch. */
@QuarkusTest
class RestoredSourceTest {
    private final UUID stream = UUID.randomUUID();
    private final Database database;
    private final Outbox outbox;

    RestoredSourceTest(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Test
    void aReaderThatIsAheadGoesOnAndItIsToldWhatWasForgotten() {
        appendAndRead(3);
        forgetAfter(2);

        append(4);

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L, 4L));
        assertThat(Rows.of(
                        "select had_epoch, had_sequence, resumed_after from inbox_ahead where key = ?",
                        stream.toString()))
                .singleElement()
                .satisfies(told -> assertThat(told).containsEntry("had_sequence", 3L))
                .satisfies(told -> assertThat(told).containsEntry("resumed_after", 2L));
    }

    @Test
    void aReaderThatLacksWhatTheSourceRemembersWaitsForItAndHeals() {
        appendAndRead(2);
        readerForgetsAfter(1);
        forgetAfter(2);

        append(3);

        eventually(() -> Effects.held(stream).containsExactly("1 waiting"));
        Effects.of(stream).containsExactly(1L);
        deliverAgain(2);
        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));
        assertThat(Rows.of("select * from inbox_ahead where key = ?", stream.toString()))
                .isEmpty();
    }

    @Test
    void aReaderThatIsWhereTheSourceIsNoticesNothing() {
        appendAndRead(2);
        forgetAfter(2);

        append(3);
        append(4);

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L, 4L));
        assertThat(Rows.of("select * from inbox_ahead where key = ?", stream.toString()))
                .isEmpty();
    }

    @Test
    void aStreamThatBeginsAfterTheRestoreBeginsInTheNewEpoch() {
        Rows.change("select begin_new_epoch()");

        appendAndRead(2);

        assertThat(Rows.of(
                        "select h.epoch = e.epoch as is_new from stream_head h, stream_epoch e where key = ?",
                        stream.toString()))
                .containsExactly(Map.of("is_new", true));
    }

    private void appendAndRead(int howMany) {
        for (var number = 1; number <= howMany; number++) {
            append(number);
        }
        eventually(() -> Effects.of(stream).hasSize(howMany));
    }

    private void append(long number) {
        database.work(() -> {
            outbox.append(new Counted(stream, number));
            return null;
        });
    }

    /** What a backup taken after that event would hold, and what the restore does with it. */
    private void forgetAfter(long sequence) {
        Rows.change("delete from outbox where key = ? and sequence > ?", stream.toString(), sequence);
        Rows.change("update stream_head set sequence = ? where key = ?", sequence, stream.toString());
        Rows.change("select begin_new_epoch()");
    }

    private void readerForgetsAfter(long sequence) {
        Rows.change("delete from effect where stream = ? and number > ?", stream.toString(), sequence);
        Rows.change("update inbox_cursor set sequence = ? where key = ?", sequence, stream.toString());
    }

    private void deliverAgain(long sequence) {
        var row = Rows.of("select epoch from outbox where key = ? and sequence = ?", stream.toString(), sequence)
                .getFirst();
        try (var events = RawEvents.of(stream)) {
            events.at((Integer) row.get("epoch"), sequence, 0, 0)
                    .numbered(sequence)
                    .send();
        }
    }
}
