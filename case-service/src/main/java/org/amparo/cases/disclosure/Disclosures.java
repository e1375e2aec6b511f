package org.amparo.cases.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.consent.Consent;
import org.amparo.cases.consent.Consents;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;

/** Prepared disclosures, and the rights that an acceptance makes of them. */
@ApplicationScoped
public class Disclosures {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Consents consents;
    private final Access access;
    private final Database database;

    Disclosures(Consents consents, Access access, Database database) {
        this.consents = consents;
        this.access = access;
        this.database = database;
    }

    /** Keeps what was prepared for a referral. */
    public void prepare(UUID caseId, UUID referral, Collection<Prepared> prepared) {
        var batch = database.handle().prepareBatch("""
                insert into prepared_disclosure (referral_id, receiver, person_id, case_id, basis, blocks)
                values (:referral, :receiver, :person, :case, :basis, :blocks)""");
        for (var one : prepared) {
            batch.bind("referral", referral)
                    .bind("receiver", one.receiver().code())
                    .bind("person", one.person())
                    .bind("case", caseId)
                    .bind("basis", one.basis())
                    .bindArray(
                            "blocks",
                            String.class,
                            one.blocks().stream().map(Block::name).toList())
                    .add();
        }
        batch.execute();
    }

    /** Hands what was prepared for some people on to the referral that follows for them. */
    public void handOn(UUID from, UUID to, Collection<UUID> people) {
        database.handle()
                .createUpdate(
                        "insert into prepared_disclosure (referral_id, receiver, person_id, case_id, basis, blocks)"
                                + " select :to, receiver, person_id, case_id, basis, blocks from prepared_disclosure"
                                + " where referral_id = :from and person_id = any (:people)")
                .bind("to", to)
                .bind("from", from)
                .bindArray("people", UUID.class, people)
                .execute();
    }

    /** Forgets what was prepared for a receiver that is asked no more. */
    public void drop(UUID referral, UUID person, OrganisationCode receiver) {
        database.handle()
                .execute(
                        "delete from prepared_disclosure where referral_id = ? and person_id = ? and receiver = ?",
                        referral,
                        person,
                        receiver.code());
    }

    /**
     * Judges an acceptance at the moment it is known here: for each accepted person whose basis still holds and whose
     * exclusions do not name the receiver, a right to open and to deliver. None: nothing is granted.
     */
    public List<Grant> grant(UUID caseId, UUID referral, OrganisationCode receiver, Collection<UUID> people) {
        var prepared = prepared(referral, receiver, people);
        var now = database.now();
        var standing = consents
                .lockTheseForShare(prepared.stream().map(Prepared::basis).toList())
                .stream()
                .filter(basis -> now.isBefore(basis.until()))
                .collect(Collectors.toMap(Consent::id, Function.identity()));
        var grants = prepared.stream()
                .filter(one -> standing.containsKey(one.basis()))
                .map(one -> right(caseId, referral, one, standing, now))
                .toList();
        access.grant(grants);
        return grants;
    }

    /** Whether an exclusion of one of these people names the receiver. */
    public boolean isExcluded(UUID caseId, OrganisationCode receiver, Collection<UUID> people) {
        return database.handle()
                .createQuery("select exists (select from access_exclusion where resource = :case"
                        + " and subject = :subject and (part is null or part = any (:people)))")
                .bind("case", caseId)
                .bind("subject", Subject.organisation(receiver.code()))
                .bindArray("people", UUID.class, people)
                .mapTo(Boolean.class)
                .one();
    }

    private static Grant right(UUID caseId, UUID referral, Prepared one, Map<UUID, Consent> standing, Instant now) {
        var basis = standing.get(one.basis());
        var latest = now.plus(LONGEST);
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                referral,
                one.person(),
                caseId,
                Subject.organisation(one.receiver().code()),
                Set.of(Rights.OPEN_DISCLOSURE, Rights.DELIVER),
                one.blocks().stream().map(Block::name).collect(Collectors.toUnmodifiableSet()),
                "assistance",
                Grant.Origin.REFERRAL,
                one.basis(),
                now,
                basis == null || basis.until().isAfter(latest) ? latest : basis.until(),
                "referral");
    }

    private List<Prepared> prepared(UUID referral, OrganisationCode receiver, Collection<UUID> people) {
        return database.handle()
                .createQuery("""
                        select d.* from prepared_disclosure d
                        where d.referral_id = :referral and d.receiver = :receiver and d.person_id = any (:people)
                          and not exists (select from access_exclusion x
                              where x.resource = d.case_id and x.subject = 'org:' || d.receiver
                                and (x.part is null or x.part = d.person_id))""")
                .bind("referral", referral)
                .bind("receiver", receiver.code())
                .bindArray("people", UUID.class, people)
                .map((row, context) -> new Prepared(
                        receiver,
                        row.getObject("person_id", UUID.class),
                        row.getObject("basis", UUID.class),
                        Arrays.stream((String[]) row.getArray("blocks").getArray())
                                .map(Block::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }
}
