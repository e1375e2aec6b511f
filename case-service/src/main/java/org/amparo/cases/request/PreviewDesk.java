package org.amparo.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisations;
import org.amparo.cases.disclosure.Preparation;
import org.amparo.cases.disclosure.Prepared;
import org.amparo.cases.identity.SharedReading;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.SealedBlock;

/** Where it is decided what a receiver would see, by the same judgement that prepares the disclosure. */
@UseCase
@ApplicationScoped
class PreviewDesk {
    private final CaseDesk cases;
    private final Organisations organisations;
    private final Preparation preparation;
    private final SharedReading reading;
    private final Ledger ledger;

    PreviewDesk(
            CaseDesk cases,
            Organisations organisations,
            Preparation preparation,
            SharedReading reading,
            Ledger ledger) {
        this.cases = cases;
        this.organisations = organisations;
        this.preparation = preparation;
        this.reading = reading;
        this.ledger = ledger;
    }

    /**
     * What would be seen, its documents still sealed.
     *
     * @param excluded whom the receiver must never know of, as far as the caller may know that
     */
    record Foreseen(List<Person> people, Map<UUID, Set<Block>> blocks, Set<UUID> excluded, List<SealedBlock> sealed) {}

    Foreseen foresee(CaseReference reference, OrganisationCode code, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        var receiver = organisations.find(code).orElseThrow(() -> new Refused(ReferralProblem.NO_SUCH_RECEIVER));
        var blocks = preparation.of(caseFile, caseFile.people(), List.of(receiver)).stream()
                .collect(Collectors.toMap(Prepared::person, Prepared::blocks));
        blocks.forEach((person, shown) ->
                ledger.opened(person, shown.stream().map(Block::name).collect(Collectors.toSet())));
        var excluded = cases.isOwner(caller, caseFile)
                ? preparation.excludedFrom(caseFile, caseFile.people(), receiver)
                : List.<UUID>of();
        return new Foreseen(caseFile.people(), blocks, Set.copyOf(excluded), reading.fetch(blocks));
    }
}
