package org.amparo.cases.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.database.Database;

/** Looks up whether somebody who tried must never know, and tells those who have to know that. */
@ApplicationScoped
class Alerts {
    private final Notices notices;
    private final Database database;

    Alerts(Notices notices, Database database) {
        this.notices = notices;
        this.database = database;
    }

    void judge(Attempt attempt) {
        bitten(attempt).forEach(caseId -> notices.tellOwnersOnce(caseId, attempt.kind()));
    }

    private List<UUID> bitten(Attempt attempt) {
        return database.handle()
                .createQuery("""
                        select distinct x.resource from access_exclusion x
                        where x.subject = any (:names)
                          and (x.resource in (select id from case_file where reference = :reference)
                            or x.part in (select person_id from referral_person where referral_id = :referral)
                            or x.part = any (:people)
                            or x.part in (select person_id from blind_index
                                where token = any (array(select decode(t, 'hex') from unnest(:tokens) t))))""")
                .bindArray("names", String.class, attempt.names())
                .bind("reference", attempt.reference())
                .bind("referral", attempt.referral())
                .bindArray("people", UUID.class, attempt.people())
                .bindArray("tokens", String.class, attempt.tokens())
                .mapTo(UUID.class)
                .list();
    }
}
