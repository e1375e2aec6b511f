package org.amparo.cases.filelink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where whoever asked accepts a link, and where either side ends it. */
@UseCase
@ApplicationScoped
class FileLinkDesk {
    private final CaseDesk cases;
    private final FileLinks links;
    private final Notices notices;

    FileLinkDesk(CaseDesk cases, FileLinks links, Notices notices) {
        this.cases = cases;
        this.links = links;
        this.notices = notices;
    }

    List<FileLink> list(CaseReference reference, int number, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        return links.of(caseFile.person(number).id());
    }

    void accept(CaseReference reference, int number, UUID id, Caller caller) {
        var person = cases.openForChange(reference, caller).person(number);
        var offeredBy = links.lockOffer(id, person.id()).orElseThrow(() -> new Refused(FileLinkProblem.NO_SUCH_LINK));
        if (!links.add(id, caller)) {
            throw new Refused(FileLinkProblem.LINKED_ALREADY);
        }
        notices.tellOwners(offeredBy, Notices.Kind.FILES_LINKED);
    }

    /** Tells the other side nothing: a link also ends because somebody withdrew, and that is not theirs to know. */
    void unlink(CaseReference reference, int number, UUID id, Caller caller) {
        var person = cases.openForChange(reference, caller).person(number);
        if (!links.end(id, person.id())) {
            throw new Refused(FileLinkProblem.NO_SUCH_LINK);
        }
    }
}
