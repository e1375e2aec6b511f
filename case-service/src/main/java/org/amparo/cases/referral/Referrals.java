package org.amparo.cases.referral;

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
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.code.Urgency;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** All referrals of the cases here, and who is in them. */
@ApplicationScoped
public class Referrals {
    private final Database database;

    Referrals(Database database) {
        this.database = database;
    }

    public void add(Referral referral, String organisation, Collection<UUID> people) {
        database.handle()
                .createUpdate("""
                        insert into referral_request (id, number, case_id, organisation, service, urgency, receivers,
                            stage, requested_at)
                        values (:id, :number, :caseId, :organisation, :service, :urgency, :receivers, :stage, :at)""")
                .bind("id", referral.id())
                .bind("caseId", referral.caseId())
                .bind("service", referral.service())
                .bind("urgency", referral.urgency())
                .bind("stage", referral.stage())
                .bind("number", referral.number().value())
                .bind("organisation", organisation)
                .bindArray(
                        "receivers",
                        String.class,
                        referral.receivers().stream()
                                .map(OrganisationCode::code)
                                .toList())
                .bind("at", referral.requestedAt().atOffset(ZoneOffset.UTC))
                .execute();
        var batch = database.handle()
                .prepareBatch("insert into referral_person (referral_id, person_id, case_id) values (?, ?, ?)");
        people.forEach(person -> batch.add(referral.id(), person, referral.caseId()));
        batch.execute();
    }

    public List<Referral> ofCase(UUID caseId) {
        return database.handle()
                .select("select * from referral_request where case_id = ? order by requested_at desc", caseId)
                .map((row, context) -> referral(row))
                .list();
    }

    public Optional<Referral> find(UUID id) {
        return database.handle()
                .select("select * from referral_request where id = ?", id)
                .map((row, context) -> referral(row))
                .findOne();
    }

    /** The referral, its case locked first: whoever withdraws waits, or is waited for. */
    public Optional<Referral> lock(UUID id) {
        database.handle()
                .select(
                        "select f.id from case_file f join referral_request r on r.case_id = f.id where r.id = ?"
                                + " for update of f",
                        id)
                .mapTo(UUID.class)
                .findOne();
        return find(id);
    }

    /** People still in the referral. */
    public List<UUID> people(UUID referral) {
        return database.handle()
                .select(
                        "select person_id from referral_person where referral_id = ? and withdrawn_at is null",
                        referral)
                .mapTo(UUID.class)
                .list();
    }

    /** Referrals under way that one person is still in. */
    List<Referral> underWayOf(UUID person) {
        return database
                .handle()
                .select(
                        "select r.* from referral_request r join referral_person p on p.referral_id = r.id"
                                + " where p.person_id = ? and p.withdrawn_at is null order by r.id",
                        person)
                .map((row, context) -> referral(row))
                .stream()
                .filter(referral -> !referral.stage().isEnd())
                .toList();
    }

    /** Those of them whose prepared disclosures of this person rest on one of these bases. */
    List<Referral> underWayRestingOn(UUID person, Collection<UUID> bases) {
        return database
                .handle()
                .createQuery(
                        "select distinct r.* from referral_request r"
                                + " join referral_person p on p.referral_id = r.id"
                                + " join prepared_disclosure d on d.referral_id = r.id and d.person_id = p.person_id"
                                + " where p.person_id = :person and p.withdrawn_at is null and d.basis = any (:bases) order by r.id")
                .bind("person", person)
                .bindArray("bases", UUID.class, bases)
                .map((row, context) -> referral(row))
                .stream()
                .filter(referral -> !referral.stage().isEnd())
                .toList();
    }

    /** People to whom rights under a referral are in force that do not outlast it. */
    List<UUID> peopleWithRights(UUID referral) {
        return database.handle()
                .select(
                        "select distinct part from access_grant where resource = ? and part is not null"
                                + " and revoked_at is null and purpose <> ? order by part",
                        referral,
                        Rights.UNTIL_CHECK_OUT)
                .mapTo(UUID.class)
                .list();
    }

    /** Rights left until a person checks out, at one organisation or at all. */
    List<UUID> keptUntilCheckOut(UUID person, @Nullable String subject) {
        return database.handle()
                .createQuery("select id from access_grant where part = :person and purpose = :purpose"
                        + " and revoked_at is null and (cast(:subject as text) is null or subject = :subject)"
                        + " order by id")
                .bind("person", person)
                .bind("purpose", Rights.UNTIL_CHECK_OUT)
                .bind("subject", subject)
                .mapTo(UUID.class)
                .list();
    }

    public void leave(UUID referral, Collection<UUID> people) {
        database.handle()
                .createUpdate("update referral_person set withdrawn_at = now()"
                        + " where referral_id = :referral and person_id = any (:people) and withdrawn_at is null")
                .bind("referral", referral)
                .bindArray("people", UUID.class, people)
                .execute();
    }

    /** A receiver is asked no more. Answers how many are left. */
    int drop(UUID referral, OrganisationCode receiver) {
        return database.handle()
                .createQuery("update referral_request set receivers = array_remove(receivers, :receiver),"
                        + " version = version + 1 where id = :id returning cardinality(receivers)")
                .bind("receiver", receiver.code())
                .bind("id", referral)
                .mapTo(Integer.class)
                .one();
    }

    public void move(UUID referral, Stage stage, @Nullable OrganisationCode receiver) {
        database.handle()
                .createUpdate("update referral_request set stage = :stage, receiver = coalesce(:receiver, receiver),"
                        + " version = version + 1 where id = :id")
                .bind("stage", stage)
                .bind("receiver", receiver == null ? null : receiver.code())
                .bind("id", referral)
                .execute();
    }

    public void disclose(UUID referral, Referral.DisclosureState state) {
        database.handle().execute("update referral_request set disclosure = ? where id = ?", state.name(), referral);
    }

    private static Referral referral(ResultSet row) throws SQLException {
        var receiver = row.getString("receiver");
        return new Referral(
                row.getObject("id", UUID.class),
                new ReferralNumber(row.getString("number")),
                row.getObject("case_id", UUID.class),
                ServiceType.valueOf(row.getString("service")),
                Urgency.valueOf(row.getString("urgency")),
                Arrays.stream((String[]) row.getArray("receivers").getArray())
                        .map(OrganisationCode::new)
                        .toList(),
                Stage.valueOf(row.getString("stage")),
                receiver == null ? null : new OrganisationCode(receiver),
                Referral.DisclosureState.valueOf(row.getString("disclosure")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
