package org.amparo.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;
import org.jboss.logging.Logger;

/** Tells by mail what waits, beside everything else: no request and no event ever waits for a mail server. */
@ApplicationScoped
class MailWorker implements Recurring {
    private static final Logger LOG = Logger.getLogger(MailWorker.class);

    private final WaitingMail waiting;
    private final Mailboxes mailboxes;
    private final Postman postman;
    private final Database database;
    private final MailSettings settings;

    MailWorker(WaitingMail waiting, Mailboxes mailboxes, Postman postman, Database database, MailSettings settings) {
        this.waiting = waiting;
        this.mailboxes = mailboxes;
        this.postman = postman;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isWanted() {
        return settings.enabled();
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        while (running.goesOn() && tellOne()) {
            LOG.debug("a mail was due");
        }
        running.pause(settings.every());
    }

    /** Whether a mail was due, whatever came of it. */
    boolean tellOne() {
        var due = database.work(waiting::take);
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    /** Outside any transaction: a slow server holds no row. Nothing but the kind of a fault is logged: its text has addresses. */
    private void tell(WaitingMail.Due mail) {
        try {
            var mailbox = mailboxes.find(mail.mailbox());
            mailbox.ifPresent(postman::send);
            settle(mail, mailbox);
        } catch (RuntimeException fault) {
            LOG.warnf(
                    "a mail was not sent: %s; it is tried again",
                    fault.getClass().getSimpleName());
        }
    }

    private void settle(WaitingMail.Due mail, Optional<Mailbox> mailbox) {
        database.work(() -> {
            if (mailbox.isPresent()) {
                waiting.told(mail);
            } else {
                waiting.forget(mail);
            }
            return null;
        });
    }
}
