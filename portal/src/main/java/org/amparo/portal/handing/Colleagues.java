package org.amparo.portal.handing;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.assignments.Assignments;
import org.amparo.portal.assignments.ColleagueNames;
import org.amparo.portal.form.Option;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.workspace.Workspaces;

/** Accounts of the own organisation, the reader's first, the others by name; one whose name is not known goes by its number. */
@RequestScoped
class Colleagues {
    private static final int SIGNS = 8;

    private final Assignments assignments;
    private final ColleagueNames names;
    private final Workspaces workspaces;
    private final Visit visit;

    Colleagues(Assignments assignments, ColleagueNames names, Workspaces workspaces, Visit visit) {
        this.assignments = assignments;
        this.names = names;
        this.workspaces = workspaces;
        this.visit = visit;
    }

    List<Option> options() {
        var own = own();
        var known = names.byNumber();
        return assignments.colleagues().stream()
                .map(UUID::toString)
                .map(account ->
                        Option.of(account, account.equals(own) ? messages().myself() : name(account, known)))
                .sorted(Comparator.comparing((Option option) -> !option.value().equals(own))
                        .thenComparing(Option::name))
                .toList();
    }

    /** A colleague by the number of the account; nobody when it is none. */
    Optional<UUID> called(String account) {
        return assignments.colleagues().stream()
                .filter(colleague -> colleague.toString().equals(account))
                .findFirst();
    }

    private String name(String account, Map<String, String> known) {
        return Optional.ofNullable(known.get(account))
                .orElseGet(() -> messages().account(account.substring(0, SIGNS)));
    }

    private HandingMessages messages() {
        return workspaces.language().messages(HandingMessages.class);
    }

    private String own() {
        return visit.session()
                .map(Session::account)
                .map(account -> account.number())
                .orElse("");
    }
}
