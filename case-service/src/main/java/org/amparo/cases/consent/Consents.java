package org.amparo.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.BasisRow;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.Purpose;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** All bases for sharing. Whoever creates a right takes them for share, whoever ends one for update. */
@ApplicationScoped
public class Consents {
    private static final String SELECT =
            "select c.*, p.number from consent c join person p on p.id = c.person_id where ";

    /** What rests on data that nobody may hold lets nobody share. */
    private static final String STANDS = " and c.withdrawn_at is null and p.holding_until > now()";

    private final Database database;

    Consents(Database database) {
        this.database = database;
    }

    void add(UUID id, CaseFile caseFile, int person, NewConsent consent, Caller by) {
        var now = database.now();
        var statement = database.handle()
                .createUpdate("""
                        insert into consent (id, case_id, person_id, kind, code, given_by, means, language, purpose,
                            recipient, recipient_country, blocks, valid_from, valid_until, recorded_by)
                        values (:id, :caseId, :personId, :kind, :code, :givenBy, :means, :language, :purpose,
                            :recipient, :country, :blocks, :from, :until, :by)""")
                .bind("id", id)
                .bind("caseId", caseFile.id())
                .bind("personId", caseFile.person(person).id())
                .bind("purpose", consent.purpose())
                .bind("recipient", consent.recipient().text())
                .bind("country", consent.recipient().country())
                .bindArray(
                        "blocks",
                        String.class,
                        consent.blocks().stream().map(Block::name).toList())
                .bind("from", now.atOffset(ZoneOffset.UTC))
                .bind("until", consent.basis().until(now).atOffset(ZoneOffset.UTC))
                .bind("by", by.user());
        BasisRow.of(consent.basis()).bindTo(statement);
        statement.execute();
    }

    /** Every basis that was recorded for a person, also those that ended. */
    public List<Consent> ofPerson(UUID person) {
        return database.handle()
                .select(SELECT + "c.person_id = ? order by c.id", person)
                .map((row, context) -> consent(row))
                .list();
    }

    /** Bases for sharing about these people, of those who are still held, that were not withdrawn; locked for share: a right may be made of them. */
    public List<Consent> lockForShare(Collection<UUID> people) {
        return database.handle()
                .createQuery(SELECT + "c.person_id = any (:people)" + STANDS + " order by c.id for share of c")
                .bindArray("people", UUID.class, people)
                .map((row, context) -> consent(row))
                .list();
    }

    /** Those of these bases that were not withdrawn, of people who are still held; locked for share. */
    public List<Consent> lockTheseForShare(Collection<UUID> ids) {
        return database.handle()
                .createQuery(SELECT + "c.id = any (:ids)" + STANDS + " order by c.id for share of c")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> consent(row))
                .list();
    }

    /** Ends one basis of a person, or all of them, and answers which ended. */
    public List<UUID> withdraw(UUID person, Optional<UUID> only, String how) {
        return database.handle()
                .createQuery("with ending as (select id as ended from consent where person_id = :person"
                        + " and (cast(:only as uuid) is null or id = :only) and withdrawn_at is null order by id for update)"
                        + " update consent c set withdrawn_at = now(), withdrawal = :how from ending"
                        + " where c.id = ending.ended returning c.id")
                .bind("person", person)
                .bind("only", only.orElse(null))
                .bind("how", how)
                .mapTo(UUID.class)
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Basis.Kind.valueOf(row.getString("kind")),
                Purpose.valueOf(row.getString("purpose")),
                Recipient.of(row.getString("recipient"), row.getString("recipient_country")),
                Arrays.stream((String[]) row.getArray("blocks").getArray())
                        .map(Block::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
