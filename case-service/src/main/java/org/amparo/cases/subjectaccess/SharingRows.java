package org.amparo.cases.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.Block;
import org.amparo.kit.access.Grant;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** What was shared about a person, from the rows that allowed it. */
@ApplicationScoped
class SharingRows {
    private final Database database;

    SharingRows(Database database) {
        this.database = database;
    }

    /** A right to open something of a person, in force or ended. */
    record Allowed(
            String subject,
            Grant.Origin origin,
            String purpose,
            Basis.@Nullable Kind basis,
            Set<Block> blocks,
            Instant from,
            Instant until) {}

    List<Sharing.Card> cards(UUID person) {
        return database.handle()
                .select("""
                        select t.organisation, min(t.happened_at) as first from timeline_entry t
                        join referral_request r on r.case_id = t.case_id and r.number = t.referral
                        join referral_person p on p.referral_id = r.id and p.person_id = ?
                        where t.kind = 'REFERRAL_OFFERED' and t.organisation is not null
                          and (p.withdrawn_at is null or t.happened_at < p.withdrawn_at)
                        group by t.organisation, r.id order by first""", person)
                .map((row, context) -> new Sharing.Card(row.getString("organisation"), at(row, "first")))
                .list();
    }

    List<Allowed> rights(UUID person) {
        return database.handle()
                .select(
                        "select g.*, c.kind as basis_kind, least(g.valid_until, g.revoked_at) as ends from access_grant g"
                                + " left join consent c on c.id = g.basis"
                                + " where g.part = ? and cardinality(g.blocks) > 0 order by g.valid_from, g.id",
                        person)
                .map((row, context) -> allowed(row))
                .list();
    }

    List<Sharing.Given> given(UUID caseId, Person person) {
        return database.handle()
                .select(
                        "select * from file_demand where case_id = ? and ? = any (people)"
                                + " and outcome in ('GIVEN_IN_PART', 'GIVEN') order by decided_at",
                        caseId,
                        (short) person.number())
                .map((row, context) -> new Sharing.Given(
                        row.getString("asker"),
                        row.getString("country"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("outcome")))
                .list();
    }

    private static Allowed allowed(ResultSet row) throws SQLException {
        var basis = row.getString("basis_kind");
        return new Allowed(
                row.getString("subject"),
                Grant.Origin.valueOf(row.getString("origin")),
                row.getString("purpose"),
                basis == null ? null : Basis.Kind.valueOf(basis),
                Arrays.stream((String[]) row.getArray("blocks").getArray())
                        .map(Block::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                at(row, "valid_from"),
                at(row, "ends"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
