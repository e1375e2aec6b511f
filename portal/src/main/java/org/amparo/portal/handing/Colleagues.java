package org.amparo.portal.handing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.assignments.Assignments;
import org.amparo.portal.form.Option;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.workspace.Workspaces;

/** Accounts of the own organisation, the reader's first; the names of the others are the identity provider's. */
@RequestScoped
class Colleagues {
    private static final int SIGNS = 8;

    private final Assignments assignments;
    private final Workspaces workspaces;
    private final Visit visit;

    Colleagues(Assignments assignments, Workspaces workspaces, Visit visit) {
        this.assignments = assignments;
        this.workspaces = workspaces;
        this.visit = visit;
    }

    List<Option> options() {
        var own = own();
        return assignments.colleagues().stream()
                .map(UUID::toString)
                .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                .map(account -> Option.of(account, name(account, own)))
                .toList();
    }

    /** A colleague by the number of the account; nobody when it is none. */
    Optional<UUID> called(String account) {
        return assignments.colleagues().stream()
                .filter(colleague -> colleague.toString().equals(account))
                .findFirst();
    }

    private String name(String account, String own) {
        var messages = workspaces.language().messages(HandingMessages.class);
        return account.equals(own) ? messages.myself() : messages.account(account.substring(0, SIGNS));
    }

    private String own() {
        return visit.session()
                .map(Session::account)
                .map(account -> account.number())
                .orElse("");
    }
}
