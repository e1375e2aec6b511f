package org.amparo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.amparo.local.server.Database;

/** What became of made-up facts in reporting-service, by PostgreSQL's own clock. */
record CountedFacts(Database database) {
    private static final String MADE = " where kind = 'DELIVERY' and organisation = '" + MadeFacts.ORGANISATION + "'";

    /** Between these moments they were committed. */
    record Kept(OffsetDateTime first, OffsetDateTime last) {
        double seconds() {
            return Duration.between(first, last).toNanos() / 1e9;
        }
    }

    long facts() throws SQLException {
        return number("select count(*) from fact" + MADE);
    }

    /** Returns when nobody is due any more. */
    void settle() throws SQLException, InterruptedException {
        var quiet = 0;
        while (quiet < 3) {
            quiet = number("select count(*) from assisted_due") == 0 ? quiet + 1 : 0;
            TimeUnit.SECONDS.sleep(1);
        }
    }

    Kept kept() throws SQLException {
        return new Kept(
                moment("select min(pg_xact_commit_timestamp(xmin)) from fact" + MADE),
                moment("select max(pg_xact_commit_timestamp(xmin)) from fact" + MADE));
    }

    /** How many a second in the second half of that time, when the service had warmed up. */
    double perSecondAtLast(Kept kept) throws SQLException {
        var half = Duration.between(kept.first(), kept.last()).dividedBy(2);
        var facts = number("select count(*) from fact" + MADE + " and pg_xact_commit_timestamp(xmin) > '"
                + kept.first().plus(half) + "'");
        return facts * 1e9 / half.toNanos();
    }

    double secondsBehind(OffsetDateTime last) throws SQLException {
        var counted = moment("select max(pg_xact_commit_timestamp(xmin)) from assisted_person");
        return Duration.between(last, counted).toNanos() / 1e9;
    }

    long people() throws SQLException {
        return number("select count(*) from assisted_person where country = '" + MadeFacts.COUNTRY + "'");
    }

    /** Rows of the count that counting everything at once does not give, and the other way round. */
    long differences() throws SQLException {
        return number("select (select count(*) from (table assisted_person except table assisted_by_facts) a)"
                        + " + (select count(*) from (table assisted_by_facts except table assisted_person) b)")
                + number("select (select count(*) from (table assisted_case except table assisted_cases_by_people) a)"
                        + " + (select count(*) from (table assisted_cases_by_people except table assisted_case) b)");
    }

    /**
     * From the commit of each fact to that of its people in the count.
     *
     * @param sent when, by the word each fact bears
     */
    long[] microsSince(Map<String, OffsetDateTime> sent) throws SQLException {
        var counted = commits();
        return sent.entrySet().stream()
                .filter(fact -> counted.containsKey(fact.getKey()))
                .flatMapToLong(fact -> LongStream.of(Duration.between(fact.getValue(), counted.get(fact.getKey()))
                                .toNanos()
                        / 1_000))
                .toArray();
    }

    private Map<String, OffsetDateTime> commits() throws SQLException {
        try (var connection = database.asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select case_type, max(pg_xact_commit_timestamp(xmin)) from assisted_person"
                                + " where case_type like '" + MadeFacts.MARK + "%' group by case_type")) {
            var commits = new HashMap<String, OffsetDateTime>();
            while (rows.next()) {
                commits.put(rows.getString(1), rows.getObject(2, OffsetDateTime.class));
            }
            return commits;
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private OffsetDateTime moment(String sql) throws SQLException {
        try (var connection = database.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return Objects.requireNonNull(rows.getObject(1, OffsetDateTime.class));
        }
    }
}
