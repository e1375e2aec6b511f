package org.amparo.cases.linkage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** Records of other organisations that may be of the same person; both people agreed to be found by the other. */
@ApplicationScoped
class Matches {
    private static final int MOST = 10;

    private final Database database;

    Matches(Database database) {
        this.database = database;
    }

    /** What was asked and not looked for yet. */
    record Inquiry(UUID id, UUID caseId, UUID person, String organisation) {}

    /** A record that shares a document, or surname and year of birth. */
    record Known(
            UUID caseId, UUID person, String organisation, UUID ownConsent, UUID askersConsent, OffsetDateTime until) {}

    /** The next one, with its case locked first of all. What somebody asked who was revoked since is looked for no more. */
    Optional<Inquiry> next() {
        return database.handle()
                .createQuery("""
                        select i.* from linkage_inquiry i join case_file f on f.id = i.case_id
                        where i.matched_at is null order by i.asked_at limit 1
                        for update of i skip locked for share of f""")
                .map((row, context) -> new Inquiry(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("organisation")))
                .findOne();
    }

    /** Within one country, and practice with practice only; those that share most first. */
    List<Known> candidates(Inquiry inquiry) {
        return database.handle()
                .createQuery("""
                        select f.id, found.person_id, f.organisation, theirs.consent as own_consent,
                            mine.consent as askers_consent, least(mine.until, theirs.until) as until
                        from (select b.person_id, b.case_id, count(*) as shared
                              from blind_index a join blind_index b on b.token = a.token
                              where a.person_id = :person group by b.person_id, b.case_id) found
                          join case_file f on f.id = found.case_id
                          join case_file asking on asking.id = :case
                          cross join lateral linkage_consent(found.person_id, :organisation) theirs
                          cross join lateral linkage_consent(:person, f.organisation) mine
                        where f.organisation <> :organisation and f.country = asking.country
                          and exists (select from organisation o where o.code = f.organisation and o.practice)
                            = exists (select from organisation o where o.code = :organisation and o.practice)
                          and not exists (select from linkage_inquiry i where i.id = :id
                            and is_revoked(array[i.asked_by, 'org:' || i.organisation], i.asked_at))
                        order by found.shared desc, found.person_id limit :rows""")
                .bind("id", inquiry.id())
                .bind("case", inquiry.caseId())
                .bind("person", inquiry.person())
                .bind("organisation", inquiry.organisation())
                .bind("rows", MOST)
                .map((row, context) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("organisation"),
                        row.getObject("own_consent", UUID.class),
                        row.getObject("askers_consent", UUID.class),
                        row.getObject("until", OffsetDateTime.class)))
                .list();
    }

    /** All of them before any consent, in the order of their ids, as whoever merges two of them does. */
    void lockCases(List<Known> candidates) {
        database.handle()
                .createQuery("select id from case_file where id = any (:cases) order by id for share")
                .bindArray(
                        "cases",
                        UUID.class,
                        candidates.stream().map(Known::caseId).toList())
                .mapTo(UUID.class)
                .list();
    }

    /** Asks the owner, if behind the locks of case and consents it may still be asked. Answers whether it was. */
    boolean ask(Inquiry inquiry, Known known) {
        return isStillAgreed(known) && insert(inquiry, known) == 1;
    }

    private boolean isStillAgreed(Known known) {
        return database.handle()
                        .select(
                                "select id from consent where id in (?, ?) and withdrawn_at is null order by id"
                                        + " for share",
                                known.ownConsent(),
                                known.askersConsent())
                        .mapTo(UUID.class)
                        .list()
                        .size()
                == 2;
    }

    /** What it says of the asker is what the inquiry says. */
    private int insert(Inquiry inquiry, Known known) {
        return database.handle()
                .createUpdate("""
                        insert into linkage_question (id, asker_case, asker_person, asker_organisation, asker_consent,
                            owner_case, owner_person, owner_organisation, owner_consent, reason, asked_on, until)
                        select :question, i.case_id, i.person_id, i.organisation, :askersConsent, :case, :person,
                            :organisation, :ownConsent, i.reason, cast(i.asked_at as date), :until
                        from linkage_inquiry i
                        where i.id = :id
                          and not linkage_is_excluded(:case, i.case_id, i.organisation, i.asked_by)
                          and not linkage_is_excluded(i.case_id, :case, :organisation, null)
                        on conflict do nothing""")
                .bind("question", UuidCreator.getTimeOrderedEpoch())
                .bind("id", inquiry.id())
                .bind("case", known.caseId())
                .bind("person", known.person())
                .bind("organisation", known.organisation())
                .bind("ownConsent", known.ownConsent())
                .bind("askersConsent", known.askersConsent())
                .bind("until", known.until())
                .execute();
    }

    /** Those whose time is over make room: both may agree anew, and then they are asked about anew. */
    int endWhatRanOut() {
        return database.handle()
                .execute("update linkage_question set ended_at = until where ended_at is null and until <= now()");
    }

    void done(Inquiry inquiry) {
        database.handle().execute("update linkage_inquiry set matched_at = now() where id = ?", inquiry.id());
    }
}
