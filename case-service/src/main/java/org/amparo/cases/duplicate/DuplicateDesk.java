package org.amparo.cases.duplicate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.timeline.Entry;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;

/** Where two records are found to be of one person, and parted again. Both cases are locked, in the order of their ids. */
@UseCase
@ApplicationScoped
class DuplicateDesk {
    private final CaseDesk cases;
    private final Duplicates duplicates;
    private final Merging merging;

    DuplicateDesk(CaseDesk cases, Duplicates duplicates, Merging merging) {
        this.cases = cases;
        this.duplicates = duplicates;
        this.merging = merging;
    }

    UUID merge(CaseReference reference, int number, NewDuplicate found, Caller caller) {
        var both = cases.openBothForChange(reference, found.reference(), caller);
        var kept = both.one().person(number);
        var duplicate = both.other().person(found.number());
        mustBeFree(kept, duplicate);
        var id = UuidCreator.getTimeOrderedEpoch();
        duplicates.add(id, side(both.other(), duplicate), side(both.one(), kept), found.reason(), caller.user());
        merging.tell(both, Entry.Kind.RECORDS_MERGED, found.reason().name());
        merging.hide(side(both.other(), duplicate), side(both.one(), kept));
        return id;
    }

    List<DuplicateView> list(CaseReference reference, int number, Caller caller) {
        var caseFile = cases.open(reference, caller, Access.READ);
        return duplicates.of(caseFile.person(number).id());
    }

    void undo(CaseReference reference, int number, UUID id, Caller caller) {
        // The cases are locked before anything else; whether they belong together is looked up again behind the lock.
        var other = duplicates.find(id).map(pair -> pair.beside(reference)).orElse(reference);
        var both = cases.openBothForChange(reference, other, caller);
        var seenFrom = both.one().person(number).id();
        var pair = duplicates
                .find(id)
                .filter(found -> found.isOf(seenFrom))
                .orElseThrow(() -> new Refused(DuplicateProblem.NO_SUCH_DUPLICATE));
        if (!duplicates.undo(pair, caller.user())) {
            throw new Refused(DuplicateProblem.MERGE_IS_FINAL);
        }
        merging.tell(both, Entry.Kind.MERGE_UNDONE, null);
        merging.hide(pair.duplicate(), pair.kept());
    }

    /** No chains: a duplicate is beside a record that stands for itself, and nothing is beside a duplicate. */
    private static void mustBeFree(Person kept, Person duplicate) {
        if (kept.id().equals(duplicate.id())) {
            throw new Refused(DuplicateProblem.SAME_RECORD);
        }
        kept.mustNotBeLeaving();
        duplicate.mustNotBeLeaving();
        if (duplicate.merged() != null || kept.merged() == Person.Merged.DUPLICATE) {
            throw new Refused(DuplicateProblem.MERGED_ALREADY);
        }
    }

    private static Duplicates.Side side(CaseFile caseFile, Person person) {
        return new Duplicates.Side(caseFile.id(), person.id());
    }
}
