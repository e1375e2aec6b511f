package org.amparo.cases.linkage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.kit.background.Forgetting;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;

/** What was asked, by whom and about whom, for as long as it is counted. */
@ApplicationScoped
class Inquiries implements Forgetting {
    private final Database database;
    private final LinkageSettings settings;

    Inquiries(Database database, LinkageSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Whether an identity was written that anybody could be found by. */
    boolean canBeCompared(Person person) {
        return database.handle()
                .select("select exists (select from blind_index where person_id = ?)", person.id())
                .mapTo(Boolean.class)
                .one();
    }

    /** One account asks in turn, so that two requests at once do not both find the last place. */
    void mustBeWithinQuota(Caller caller) {
        database.handle()
                .select("select pg_advisory_xact_lock(hashtextextended('linkage ' || ?, 0))::text", caller.user())
                .mapTo(String.class)
                .one();
        if (count("asked_by = ?", caller.user()) >= settings.inquiriesADay()) {
            throw new Refused(LinkageProblem.ASKED_ENOUGH_TODAY);
        }
    }

    void add(CaseFile caseFile, Person about, NewInquiry inquiry, Caller by) {
        database.handle()
                .createUpdate("""
                        insert into linkage_inquiry (id, case_id, person_id, organisation, reason, asked_by)
                        values (:id, :case, :person, :organisation, :reason, :by)""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("case", caseFile.id())
                .bind("person", about.id())
                .bind("organisation", caseFile.organisation())
                .bind("reason", inquiry.reason())
                .bind("by", by.user())
                .execute();
    }

    /** By whoever: a colleague who asks again asks again. */
    boolean areTooManyAbout(Person person) {
        return count("person_id = ?", person.id()) >= settings.repeatsThatAlarm();
    }

    private int count(String which, Object value) {
        return database.handle()
                .select(
                        "select count(*) from linkage_inquiry where " + which
                                + " and asked_at > now() - interval '24 hours'",
                        value)
                .mapTo(Integer.class)
                .one();
    }

    /** A month after they count no more. An answered question stays while it stands, so that nobody is asked it twice. */
    @Override
    public int forget(int atMost) {
        var inquiries = database.handle().execute("""
                delete from linkage_inquiry where id in (select id from linkage_inquiry
                    where matched_at is not null and asked_at < now() - interval '30 days' limit ?)""", atMost);
        var questions = database.handle().execute("""
                delete from linkage_question where id in (select id from linkage_question
                    where coalesce(ended_at, until) < now() - interval '30 days' limit ?)""", atMost);
        return Math.max(inquiries, questions);
    }
}
