package org.amparo.referrals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Answers;

/** Ends the turns of receivers who were silent. Any replica may do it; the database's clock judges. */
@ApplicationScoped
class Deadlines {
    private final Referrals referrals;
    private final Docket docket;
    private final Database database;

    Deadlines(Referrals referrals, Docket docket, Database database) {
        this.referrals = referrals;
        this.docket = docket;
        this.database = database;
    }

    /** Ends every turn that is over, each in a transaction of its own. Answers how many there were. */
    int expireOverdue() {
        var expired = 0;
        while (expireOne()) {
            expired++;
        }
        return expired;
    }

    private boolean expireOne() {
        return database.work(() -> {
            var overdue = referrals.lockOverdue();
            overdue.ifPresent(this::expire);
            return overdue.isPresent();
        });
    }

    private void expire(UUID id) {
        var referral = referrals.find(id).orElseThrow();
        docket.keep(referral, Answers.expire(referral, database.now()));
    }
}
