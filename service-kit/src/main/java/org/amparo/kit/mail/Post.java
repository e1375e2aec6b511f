package org.amparo.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.Database;

/**
 * Where it is left that something waits for somebody, in the transaction that made it wait. A mail says so soon after the
 * commit, once for all that waits by then.
 */
@ApplicationScoped
public class Post {
    private final Database database;

    Post(Database database) {
        this.database = database;
    }

    /** For whoever reads the mailbox of this name. */
    public void waits(String mailbox) {
        database.handle().execute("insert into waiting_mail (mailbox) values (?)", mailbox);
    }
}
