package org.amparo.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** What waits to be told by mail, mailbox by mailbox. */
@ApplicationScoped
class WaitingMail {
    private final Database database;
    private final MailSettings settings;

    WaitingMail(Database database, MailSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * A mail that is due.
     *
     * @param told what it tells of: rows that were there when it was taken up
     */
    record Due(String mailbox, List<UUID> told) {}

    /**
     * The mailbox whose turn it is. The next attempt is set before this one is made: a service that dies meanwhile, or a server
     * that is away, has it made again, later each time; and no second replica makes it at once.
     */
    Optional<Due> take() {
        database.handle()
                .execute(
                        "insert into mail_turn (mailbox) select distinct mailbox from waiting_mail on conflict do nothing");
        return database.handle()
                .createQuery("""
                        with due as (
                            select t.mailbox from mail_turn t
                            where t.not_before <= now()
                              and exists (select from waiting_mail w where w.mailbox = t.mailbox)
                            order by t.not_before limit 1 for update skip locked)
                        update mail_turn t set tries = t.tries + 1,
                            not_before = now() + least(:retry * power(2, least(t.tries, 20)), :patience) * interval '1 s'
                        from due where t.mailbox = due.mailbox
                        returning t.mailbox,
                            array(select w.id from waiting_mail w where w.mailbox = t.mailbox) as told""")
                .bind("retry", settings.retry().toMillis() / 1000.0)
                .bind("patience", settings.patience().toMillis() / 1000.0)
                .map((row, context) -> new Due(row.getString("mailbox"), Arrays.asList((UUID[])
                        row.getArray("told").getArray())))
                .findOne();
    }

    /** The mail is on its way: its mailbox is left in peace for a while. What came meanwhile still waits. */
    void told(Due mail) {
        forget(mail);
        database.handle()
                .createUpdate("update mail_turn set tries = 0, not_before = now() + :quiet * interval '1 s'"
                        + " where mailbox = :mailbox")
                .bind("quiet", settings.quiet().toMillis() / 1000.0)
                .bind("mailbox", mail.mailbox())
                .execute();
    }

    /** Nobody reads this mailbox. */
    void forget(Due mail) {
        database.handle()
                .createUpdate("delete from waiting_mail where id = any (:told)")
                .bindArray("told", UUID.class, mail.told())
                .execute();
    }
}
