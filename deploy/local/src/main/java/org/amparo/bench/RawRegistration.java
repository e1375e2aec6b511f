package org.amparo.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The bound: the rows of one registration, in the round trips of one registration, by hand over JDBC as the same role
 * on the same tables. No token, no rule, no JSON to read.
 */
final class RawRegistration implements ClosedLoop.Client {
    static final int PEOPLE = 2;
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String HASH = "h".repeat(32);
    private static final String FACT = "x".repeat(420);
    private static final List<String> SUBJECTS =
            List.of("user:bench", "role:PE-BENCH:supervisor", "org:PE-BENCH", "role:PE-BENCH:data-protection-officer");

    private final Connection connection;
    private final Array none;
    private final Array spanish;
    private final Array actions;
    private final Array deliver;
    private final Array oversee;

    RawRegistration(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        none = connection.createArrayOf("text", new String[0]);
        spanish = connection.createArrayOf("text", new String[] {"es"});
        actions = connection.createArrayOf("text", new String[] {"read", "write", "assign"});
        deliver = connection.createArrayOf("text", new String[] {"deliver"});
        oversee = connection.createArrayOf("text", new String[] {"oversee"});
    }

    /**
     * What was registered.
     *
     * @param people their ids, in the order of their numbers
     */
    record Registered(UUID caseId, List<UUID> people) {}

    @Override
    public void once() throws SQLException {
        register();
    }

    Registered register() throws SQLException {
        var caseId = UuidCreator.getTimeOrderedEpoch();
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        begin();
        execute("insert into idempotency (key_hash, body_hash) values (?, ?) on conflict do nothing", key, key);
        grants(caseId);
        caseFile(caseId);
        var people = people(caseId);
        events(caseId);
        execute(
                "update idempotency set status = ?, location = ?, etag = ? where key_hash = ?",
                201,
                "/cases/x",
                "1",
                key);
        leaf(caseId);
        connection.commit();
        return new Registered(caseId, people);
    }

    void leaf(UUID caseId) throws SQLException {
        execute(
                "insert into ledger_leaf (id, at, actor, affiliation, action, resource, parts, blocks, purpose, decision,"
                        + " request, nonce, seal) values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UuidCreator.getTimeOrderedEpoch(),
                "user:bench",
                "PE-BENCH",
                "open",
                HASH + caseId,
                none,
                none,
                "case-management",
                "ALLOW",
                "bench",
                HASH,
                HASH);
    }

    void begin() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select set_config('amparo.subjects', ?, true), set_config('amparo.request', ?, true), now()")) {
            statement.setString(1, "{\"user:bench\",\"org:PE-BENCH\",\"role:PE-BENCH:caseworker\"}");
            statement.setString(2, "bench");
            statement.executeQuery().close();
        }
    }

    void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private void grants(UUID caseId) throws SQLException {
        try (var batch = connection.prepareStatement("""
                insert into access_grant (id, resource, subject, actions, blocks, purpose, origin, valid_from,
                    valid_until, granted_by) values (?, ?, ?, ?, ?, 'case-management', 'ASSIGNMENT', now(),
                    now() + interval '20 years', 'user:bench')""")) {
            for (var subject : SUBJECTS) {
                batch.setObject(1, UuidCreator.getTimeOrderedEpoch());
                batch.setObject(2, caseId);
                batch.setString(3, subject);
                batch.setArray(4, allowed(subject));
                batch.setArray(5, none);
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }

    private Array allowed(String subject) {
        if (subject.startsWith("org")) {
            return deliver;
        }
        return subject.endsWith("officer") ? oversee : actions;
    }

    private void caseFile(UUID caseId) throws SQLException {
        execute("""
                insert into case_file (id, reference, organisation, country, admin1, case_type, security_level,
                    identified_by, status, registered_at, people)
                values (?, ?, 'PE-BENCH', 'PER', 'PE-LIM', 'TRAFFICKING', 'HIGH', 'HOTLINE', 'OPEN', now(), 2)""", caseId, reference());
    }

    private static String reference() {
        return "PE-" + String.format("%08d", NUMBERS.incrementAndGet());
    }

    private List<UUID> people(UUID caseId) throws SQLException {
        var people =
                Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(PEOPLE).toList();
        try (var batch = connection.prepareStatement("""
                insert into person (id, case_id, number, age_band, gender, citizenship, population_group, languages,
                    support_needs, with_us_since, holding_kind, holding_given_by, holding_means, holding_language,
                    holding_until)
                values (?, ?, ?, 'FROM_30_TO_38', 'FEMININE', ?, 'IN_DESTINATION', ?, ?, ?, 'CONSENT', 'SELF',
                    'WRITTEN', 'es', ?)""")) {
            for (var number = 1; number <= PEOPLE; number++) {
                batch.setObject(1, people.get(number - 1));
                batch.setObject(2, caseId);
                batch.setInt(3, number);
                batch.setArray(4, none);
                batch.setArray(5, spanish);
                batch.setArray(6, none);
                batch.setObject(7, LocalDate.EPOCH.plusYears(56));
                batch.setObject(8, Instant.EPOCH.atOffset(ZoneOffset.UTC).plusYears(58));
                batch.addBatch();
            }
            batch.executeBatch();
        }
        return people;
    }

    private void events(UUID caseId) throws SQLException {
        try (var batch = connection.prepareStatement("""
                with head as (
                    insert into stream_head as h (topic, key, epoch, sequence)
                    values (?, ?, (select epoch from stream_epoch), 1)
                    on conflict (topic, key) do update set sequence = h.sequence + 1
                    returning epoch, sequence, previous_epoch, previous_sequence)
                insert into outbox (event_id, topic, key, epoch, sequence, after_epoch, after_sequence, type, payload,
                    published_at)
                select uuidv7(), ?, ?, epoch, sequence, previous_epoch, previous_sequence, 'bench', ?, now()
                from head""")) {
            for (var event = 0; event < 5; event++) {
                // A log of its own: what the bound writes is read by nobody.
                var key = caseId + (event < 2 ? "" : "-" + event);
                batch.setString(1, "bench");
                batch.setString(2, key);
                batch.setString(3, "bench");
                batch.setString(4, key);
                batch.setString(5, FACT);
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
