package org.amparo.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CleaningTest {
    private static final String OLD = """
            insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload,
                created_at, published_at)
            select uuidv7(), 'amparo.facts', ?, 0, n, 0, 0, 'kit.old.v1', '{}', %s, %s
            from generate_series(1, ?) n""";

    private final Cleaning cleaning;
    private final List<Forgetting> kept;
    private final Database database;

    CleaningTest(Cleaning cleaning, @All List<Forgetting> kept, Database database) {
        this.cleaning = cleaning;
        this.kept = kept;
        this.database = database;
    }

    @Test
    void publishedEventsAreForgottenWhenTheLogsForgetThem() {
        var stream = UUID.randomUUID().toString();
        piled(stream, 2_500, "now() - interval '31 days'", "now()");
        piled(stream + "-young", 1, "now() - interval '29 days'", "now()");

        clean();

        assertThat(Rows.count("outbox where key = '" + stream + "'")).isZero();
        assertThat(Rows.count("outbox where key = '" + stream + "-young'")).isOne();
    }

    @Test
    void anEventThatNeverWentOutIsNeverForgotten() {
        database.work(() -> {
            // Seen by nobody else, so no relay carries it away.
            database.handle().execute(OLD.formatted("now() - interval '400 days'", "null"), "never", 1);

            kept.forEach(one -> one.forget(1_000));

            assertThat(database.handle().execute("delete from outbox where key = 'never'"))
                    .isOne();
            return null;
        });
    }

    @Test
    void rememberedAnswersAreForgottenAfterSeventyTwoHours() {
        remembered("old", 73);
        remembered("young", 71);

        clean();

        assertThat(Rows.of("select convert_from(key_hash, 'UTF8') as key from idempotency where body_hash = 'clean'"))
                .extracting(row -> row.get("key"))
                .containsExactly("young");
    }

    @Test
    void whatWasSetAsideIsForgottenAfterAMonthAndWhatIsParkedIsNot() {
        var stream = UUID.randomUUID().toString();
        held(stream, 1, "unreadable", 31);
        held(stream, 2, "unreadable", 29);
        held(stream, 3, "parked", 400);
        held(stream, 4, "unverified", 31);
        held(stream, 5, "unverified", 29);

        clean();

        assertThat(Rows.of("select sequence from inbox_held where key = ? order by 1", stream))
                .extracting(row -> row.get("sequence"))
                .containsExactly(2L, 3L, 5L);
    }

    private void clean() {
        cleaning.clean(() -> true);
    }

    private static void piled(String stream, int rows, String created, String published) {
        Rows.change(OLD.formatted(created, published), stream, rows);
    }

    private static void remembered(String key, int hours) {
        Rows.change(
                "insert into idempotency (key_hash, body_hash, answered_at)"
                        + " values (?::text::bytea, 'clean', now() - ? * interval '1 h')",
                key,
                hours);
    }

    private static void held(String stream, int sequence, String state, int days) {
        Rows.change(
                "insert into inbox_held (id, source, topic, key, epoch, sequence, after_epoch, after_sequence, event_id,"
                        + " type, payload, state, reason, held_at)"
                        + " values (uuidv7(), 'x', 'y', ?, 0, ?, 0, 0, 'id', 'z', '', ?, '', now() - ? * interval '1 day')",
                stream,
                sequence,
                state,
                days);
    }
}
