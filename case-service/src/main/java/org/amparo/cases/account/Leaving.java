package org.amparo.cases.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;

/** Revokes whoever leaves on a day that was said before, as those who revoke at once do. */
@ApplicationScoped
public class Leaving {
    private final Revocations revocations;
    private final Database database;

    Leaving(Revocations revocations, Database database) {
        this.revocations = revocations;
        this.database = database;
    }

    /**
     * Into the running transaction.
     *
     * @param by who said so, as a grant names them
     */
    public void leaves(UUID account, String by) {
        var subject = new RevokedName(Subject.user(account.toString()));
        var until = database.now().plus(Caller.CLOCKS_DIFFER_AT_MOST);
        revocations.revoke(subject, RevocationReason.LEFT, until, by);
    }
}
