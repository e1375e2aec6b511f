package org.amparo.kit.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself says about a service's tables and roles: a table that nobody thought of fails its test. */
public abstract class TableGates {
    private static final Map<String, String> OF_THE_KIT = Map.ofEntries(
            Map.entry("flyway_schema_history", "which migrations ran; only the owner reads it"),
            Map.entry("stream_head", "a number for each stream; no row tells more than that a stream exists"),
            Map.entry("stream_epoch", "one row: how often this database was restored"),
            Map.entry("outbox", "events for everybody who may read a log; requests add to it and read none of it"),
            Map.entry("outbox_topic", "ids of logs"),
            Map.entry("inbox_cursor", "how far streams were followed; the worker's alone"),
            Map.entry("inbox_held", "events that wait; the worker's alone, shown without key and body"),
            Map.entry("inbox_replay", "what administrators replayed; the worker's alone"),
            Map.entry("ledger_node", "hashes of leaves; the worker's, and of a tile for a proof"),
            Map.entry("ledger_checkpoint", "the last checkpoint, which is public; only the worker writes it"),
            Map.entry("ledger_epoch", "how often this ledger was restored, and when; the worker's alone"),
            Map.entry("inbox_ahead", "what a restored source forgot; the worker's alone"),
            Map.entry("clock_mark", "the latest time there was; the worker's alone"),
            Map.entry("access_horizon", "a time for each partition of a log; the same for whoever asks"),
            Map.entry("idempotency", "keyed hashes, which only the caller who sent the key can ask for"));

    private final Map<String, String> belongToNobody = new TreeMap<>(OF_THE_KIT);

    /**
     * Names the tables of the service that belong to nobody.
     *
     * @param belongToNobody table, and why every caller may be shown every row of it, or none is shown any
     */
    protected TableGates(Map<String, String> belongToNobody) {
        this.belongToNobody.putAll(belongToNobody);
    }

    @Test
    void everyTableBelongsToItsCallersOrIsListedHere() {
        assertThat(unguarded()).containsExactlyElementsOf(belongToNobody.keySet());
        assertThat(belongToNobody.values()).allMatch(reason -> !reason.isBlank());
    }

    @Test
    void noPolicyShowsEveryRowToThoseWhoAnswerRequests() {
        assertThat(policiesThatShowAll()).isEmpty();
    }

    /** An unqualified name inside a policy's subquery means the subquery's own column first. */
    @Test
    void noPolicyComparesAColumnWithItself() {
        assertThat(column("""
                        select tablename || ': ' || policyname from pg_policies
                        where coalesce(qual, '') || coalesce(with_check, '') ~ '\\m(\\w+\\.\\w+) = \\1\\M'""")).isEmpty();
    }

    @Test
    void whatRequestsMayTouchHasAPolicyForThem() {
        assertThat(column("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
                          and has_any_column_privilege(current_database() || '_app', c.oid, 'select, insert, update')
                          and not exists (select from pg_policy p where p.polrelid = c.oid
                              and (current_database() || '_app')::regrole = any (p.polroles))""")).isEmpty();
    }

    @Test
    void noRoleOfTheServiceStandsAbovePolicies() {
        assertThat(column("""
                        select rolname from pg_roles where rolname ~ ('^' || current_database() || '_[a-z]+$')
                          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""")).isEmpty();
        assertThat(column("""
                        select member::regrole::text from pg_auth_members
                        where member::regrole::text ~ ('^' || current_database() || '_[a-z]+$')""")).isEmpty();
        assertThat(column("""
                        select rolname from pg_roles
                        where rolname ~ ('^' || current_database() || '_[a-z]+$') order by 1"""))
                .extracting(role -> role.substring(role.lastIndexOf('_')))
                .containsExactly("_app", "_owner", "_worker");
    }

    @Test
    void onlyTheOwnerOwnsAndMakesTables() {
        assertThat(column("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace
                          and relowner <> (current_database() || '_owner')::regrole""")).isEmpty();
        assertThat(column("""
                        select r.rolname from pg_roles r
                        where r.rolname in (current_database() || '_app', current_database() || '_worker')
                          and (has_schema_privilege(r.oid, 'public', 'create')
                            or has_database_privilege(r.oid, current_database(), 'create'))""")).isEmpty();
    }

    /** Everything that holds rows without a check of each row: tables, and views, which see with their owner's eyes. */
    protected static List<String> unguarded() {
        return column("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm')
                  and not (relrowsecurity and relforcerowsecurity)
                order by relname collate "C\"""");
    }

    /** Policies for the app role, or for everybody, that ask nothing. */
    protected static List<String> policiesThatShowAll() {
        return column("""
                select tablename || ': ' || policyname from pg_policies
                where (roles && array['public', current_database() || '_app']::name[]) and qual = 'true'""");
    }

    private static List<String> column(String select) {
        return Rows.of(select).stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(joining()))
                .toList();
    }
}
