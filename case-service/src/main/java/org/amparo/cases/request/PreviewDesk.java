package org.amparo.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisations;
import org.amparo.cases.disclosure.Preparation;
import org.amparo.cases.disclosure.Prepared;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where a sender looks at what a receiver would see, by the same judgement that prepares the disclosure. */
@UseCase
@ApplicationScoped
class PreviewDesk {
    private final CaseDesk cases;
    private final Organisations organisations;
    private final Preparation preparation;

    PreviewDesk(CaseDesk cases, Organisations organisations, Preparation preparation) {
        this.cases = cases;
        this.organisations = organisations;
        this.preparation = preparation;
    }

    PreviewView preview(CaseReference reference, OrganisationCode code, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var receiver = organisations.find(code).orElseThrow(() -> new Refused(ReferralProblem.NO_SUCH_RECEIVER));
        var prepared = preparation.of(caseFile, caseFile.people(), List.of(receiver)).stream()
                .collect(Collectors.toMap(Prepared::person, Function.identity()));
        var excluded = cases.isOwner(caller, caseFile)
                ? preparation.excludedFrom(caseFile, caseFile.people(), receiver)
                : List.<UUID>of();
        return new PreviewView(
                code,
                caseFile.people().stream()
                        .map(person -> preview(person, prepared.get(person.id()), excluded))
                        .toList());
    }

    private static PreviewView.PersonPreview preview(Person person, @Nullable Prepared prepared, List<UUID> excluded) {
        if (prepared != null) {
            return new PreviewView.PersonPreview(person.number(), prepared.blocks(), null);
        }
        var refusal = excluded.contains(person.id()) ? PreviewView.Refusal.EXCLUDED : PreviewView.Refusal.NO_BASIS;
        return new PreviewView.PersonPreview(person.number(), Set.of(), refusal);
    }
}
