package org.amparo.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.problem.Refused;

/** How often one account may break the glass: alone, and how many of its requests may wait for somebody else. */
@ApplicationScoped
class EmergencyQuota {
    private static final int ALONE_WITHIN_A_WEEK = 5;
    private static final int WAITING_AT_ONCE = 10;
    private static final String WITHIN_A_WEEK =
            "select count(*) from emergency_access where asked_by = ? and asked_at > now() - interval '7 days' and ";

    private final Database database;

    EmergencyQuota(Database database) {
        this.database = database;
    }

    void mustNotBeUsedUp(boolean alone, Caller caller) {
        if (alone && openedAlone(caller) >= ALONE_WITHIN_A_WEEK) {
            throw new Refused(EmergencyProblem.TOO_MANY_EMERGENCIES);
        }
        if (!alone && waiting(caller) >= WAITING_AT_ONCE) {
            throw new Refused(EmergencyProblem.TOO_MANY_WAIT);
        }
    }

    /** How many blocks this account opened within a week without a second person. */
    private int openedAlone(Caller caller) {
        return count("factor in ('SECOND_FACTOR', 'IMMINENT_DANGER')", caller);
    }

    /** How many requests of this account wait for a second person. */
    private int waiting(Caller caller) {
        return count("factor is null and verdict is null", caller);
    }

    /** One account asks in turn, so that requests at once do not all find the last place. */
    private int count(String which, Caller caller) {
        database.handle()
                .select("select pg_advisory_xact_lock(hashtextextended('emergency ' || ?, 0))::text", caller.user())
                .mapTo(String.class)
                .one();
        return database.handle()
                .select(WITHIN_A_WEEK + which, caller.user())
                .mapTo(Integer.class)
                .one();
    }
}
