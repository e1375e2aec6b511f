package org.amparo.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.referral.Endings;
import org.amparo.cases.referral.Recalls;
import org.amparo.kit.database.Database;

/** Carries what was said to those it names: a town means organisations, an office means whoever may sit in it. */
@ApplicationScoped
public class Exclusions {
    private static final String ORGANISATION = "org:";

    private final Endings endings;
    private final Recalls recalls;
    private final Database database;

    Exclusions(Endings endings, Recalls recalls, Database database) {
        this.endings = endings;
        this.recalls = recalls;
        this.database = database;
    }

    /** Somebody who must not know, though a right or an offer under way says otherwise. */
    record Bite(UUID caseId, UUID person, String name) {}

    /** Hides a person from everybody whom what was said about them names now, and from nobody else; ends what these have. */
    public void follow(UUID caseId, UUID person) {
        database.handle()
                .select("select exclusions_follow(?)", person)
                .mapTo(String.class)
                .list()
                .forEach(name -> end(new Bite(caseId, person, name)));
    }

    /** Ends what somebody has, or was asked for, of a person. */
    void end(Bite bite) {
        endings.endFor(bite.caseId(), bite.person(), bite.name());
        if (bite.name().startsWith(ORGANISATION)) {
            recalls.recall(bite.person(), new OrganisationCode(bite.name().substring(ORGANISATION.length())));
        }
    }

    /** What is in force or under way against an exclusion: the directory changed, or a record was found to be a duplicate. */
    List<Bite> open() {
        return database.handle()
                .createQuery("""
                        select coalesce(g.within, g.resource) as case_id, x.part, x.subject
                        from access_exclusion x join access_grant g on g.part = x.part and g.subject = x.subject
                        where g.revoked_at is null and g.valid_until > now()
                        union
                        select r.case_id, x.part, x.subject
                        from access_exclusion x
                        join referral_person p on p.person_id = x.part and p.withdrawn_at is null
                        join referral_request r on r.id = p.referral_id
                          and substr(x.subject, 5) = any (r.receivers) and x.subject like 'org:%'
                        where r.stage = 'OFFERED'
                           or r.stage in ('ACCEPTED', 'IN_SERVICE') and r.receiver is distinct from substr(x.subject, 5)
                        order by 1, 2, 3""")
                .map((row, context) -> new Bite(
                        row.getObject("case_id", UUID.class),
                        row.getObject("part", UUID.class),
                        row.getString("subject")))
                .list();
    }

    /** First of all, as everybody does who changes something of a case. */
    void lock(UUID caseId) {
        database.handle()
                .select("select id from case_file where id = ? for update", caseId)
                .mapTo(UUID.class)
                .findOne();
    }
}
