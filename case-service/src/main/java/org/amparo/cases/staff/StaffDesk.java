package org.amparo.cases.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisations;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;

/** Where accounts are administered: an administrator those of any organisation, an officer lets in those of the own. */
@UseCase
@ApplicationScoped
class StaffDesk {
    private static final String PURPOSE = "accounts";
    private static final String LIST = "list-accounts";
    private static final String READ = "read-account";
    private static final String LET_IN = "let-in-account";
    private static final String CHANGE = "change-roles";
    private static final String END = "end-account";

    private final StaffAccounts accounts;
    private final StaffRecords records;
    private final Organisations organisations;
    private final Ledger ledger;
    private final Clock clock;

    StaffDesk(StaffAccounts accounts, StaffRecords records, Organisations organisations, Ledger ledger, Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.organisations = organisations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An account that was made, and what it logs in with once. */
    record Invited(UUID account, FirstPassword password) {}

    /** What is no code is the code of nobody: it is answered like one that the register does not have. */
    List<Member> of(String code, Caller caller) {
        var organisation = code(code);
        mustAdminister(organisation, caller);
        note(named(organisation), LIST);
        return accounts.of(organisation).stream().map(this::remembered).toList();
    }

    Member account(UUID account, Caller caller) {
        var member = administered(account, READ, caller).member();
        note(account, READ);
        return remembered(member);
    }

    Invited invite(NewMember invited, Caller caller) {
        var organisation = organisations
                .find(invited.organisation())
                .orElseThrow(() -> new Refused(StaffProblem.NO_SUCH_ORGANISATION));
        mustGoTogether(invited.all());
        var password = FirstPassword.drawn();
        var account = accounts.invite(invited, organisation.country().name(), password.firstPassword());
        note(account, "invite-account");
        records.invited(account, invited.organisation(), caller);
        return new Invited(account, password);
    }

    void letIn(UUID account, Caller caller) {
        mustNotBeOwn(account, caller);
        administered(account, LET_IN, caller);
        var invitedBy = records.waitsSinceInvitedBy(account).orElseThrow(() -> new Refused(StaffProblem.DOES_NOT_WAIT));
        if (invitedBy.equals(caller.user())) {
            throw new Refused(StaffProblem.INVITED_BY_YOU);
        }
        note(account, LET_IN);
        records.letIn(account, caller);
        accounts.letIn(account);
    }

    void give(UUID account, Set<StaffRole> roles, Caller caller) {
        mustNotBeOwn(account, caller);
        administered(account, CHANGE, caller);
        mustGoTogether(roles);
        note(account, CHANGE);
        accounts.give(account, roles);
    }

    void ends(UUID account, LastDay last, Caller caller) {
        mustNotBeOwn(account, caller);
        administered(account, END, caller);
        if (last.lastDay().isBefore(clock.instant().atZone(LastDay.WEST).toLocalDate())) {
            throw new Refused(StaffProblem.DAY_IS_OVER);
        }
        note(account, END);
        records.ends(account, last.lastDay(), caller);
    }

    private Member remembered(Member member) {
        var waits = records.waits(member.id());
        return member.with(
                waits ? Member.State.WAITS : member.state(),
                records.lastDay(member.id()).orElse(null));
    }

    private StaffAccounts.Found administered(UUID account, String action, Caller caller) {
        return accounts.find(account)
                .filter(found -> caller.is("administrator") || isOwn(found.organisation(), caller))
                .orElseThrow(() -> new Denied(StaffProblem.NO_SUCH_ACCOUNT, Access.NOTHING, action));
    }

    private void mustAdminister(OrganisationCode organisation, Caller caller) {
        if (!isOwn(organisation, caller)
                && (!caller.is("administrator")
                        || organisations.find(organisation).isEmpty())) {
            throw noOrganisation();
        }
    }

    private static OrganisationCode code(String text) {
        try {
            return new OrganisationCode(text);
        } catch (IllegalArgumentException noCode) {
            throw noOrganisation();
        }
    }

    private static Denied noOrganisation() {
        return new Denied(StaffProblem.NO_SUCH_ORGANISATION, Access.NOTHING, LIST);
    }

    private static boolean isOwn(OrganisationCode organisation, Caller caller) {
        return organisation.code().equals(caller.organisation());
    }

    private static void mustGoTogether(Set<StaffRole> roles) {
        if (!StaffRole.goTogether(roles)) {
            throw new Refused(StaffProblem.ROLES_EXCLUDE_EACH_OTHER);
        }
    }

    private static void mustNotBeOwn(UUID account, Caller caller) {
        if (account.toString().equals(caller.userId())) {
            throw new Refused(StaffProblem.OWN_ACCOUNT);
        }
    }

    private void note(UUID about, String action) {
        ledger.note(Deed.on(about, action, PURPOSE));
    }

    private static UUID named(OrganisationCode organisation) {
        return UUID.nameUUIDFromBytes(Subject.organisation(organisation.code()).getBytes(StandardCharsets.UTF_8));
    }
}
