package org.amparo.cases.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** What the identity provider does not remember of an account: who invited it, who let it in, its last day. */
@ApplicationScoped
class StaffRecords {
    /** Whoever left before they were let in waits no more. */
    private static final String WAITS = "let_in_by is null and not exists (select from account_end e"
            + " where e.account = account_invitation.account and e.ended_at is not null)";

    private final Database database;

    StaffRecords(Database database) {
        this.database = database;
    }

    void invited(UUID account, OrganisationCode organisation, Caller by) {
        database.handle()
                .execute(
                        "insert into account_invitation (account, organisation, invited_by) values (?, ?, ?)",
                        account,
                        organisation.code(),
                        by.user());
    }

    /** Who invited an account that nobody let in yet; locked, so that it is let in once. */
    Optional<String> waitsSinceInvitedBy(UUID account) {
        return database.handle()
                .select(
                        "select invited_by from account_invitation where account = ? and " + WAITS + " for update",
                        account)
                .mapTo(String.class)
                .findOne();
    }

    boolean waits(UUID account) {
        return database.handle()
                .select("select exists (select from account_invitation where account = ? and " + WAITS + ")", account)
                .mapTo(Boolean.class)
                .one();
    }

    void letIn(UUID account, Caller by) {
        database.handle()
                .execute(
                        "update account_invitation set let_in_by = ?, let_in_at = now() where account = ?",
                        by.user(),
                        account);
    }

    /** Somebody who comes back leaves again: what ended before does not count. */
    void ends(UUID account, LocalDate lastDay, Caller by) {
        database.handle()
                .execute(
                        "insert into account_end (account, last_day, set_by) values (?, ?, ?) on conflict (account)"
                                + " do update set last_day = excluded.last_day, set_by = excluded.set_by,"
                                + " ended_at = null",
                        account,
                        lastDay,
                        by.user());
    }

    Optional<LocalDate> lastDay(UUID account) {
        return database.handle()
                .select("select last_day from account_end where account = ?", account)
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** Those whose last day is over, in the westernmost country too, and who still can log in. */
    List<UUID> over() {
        return database.handle()
                .select(
                        "select account from account_end where ended_at is null"
                                + " and last_day < (now() at time zone ?)::date order by last_day limit 100",
                        LastDay.WEST.getId())
                .mapTo(UUID.class)
                .list();
    }

    /** Who said when it ends. */
    String endedBy(UUID account) {
        return database.handle()
                .select("select set_by from account_end where account = ?", account)
                .mapTo(String.class)
                .one();
    }

    void ended(UUID account) {
        database.handle().execute("update account_end set ended_at = now() where account = ?", account);
    }
}
