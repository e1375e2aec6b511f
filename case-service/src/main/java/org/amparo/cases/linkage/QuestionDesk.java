package org.amparo.cases.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;

/** Where the owner of a record sees who asks, and decides. */
@UseCase
@ApplicationScoped
class QuestionDesk {
    private final Questions questions;
    private final CaseDesk cases;
    private final Notices notices;
    private final Ledger ledger;

    QuestionDesk(Questions questions, CaseDesk cases, Notices notices, Ledger ledger) {
        this.questions = questions;
        this.cases = cases;
        this.notices = notices;
        this.ledger = ledger;
    }

    List<Question> list(Caller caller) {
        var waiting = questions.ofCaller();
        ledger.note(Deed.listing(
                "linkage-questions", waiting.stream().map(Question::id).toList()));
        return waiting;
    }

    void answer(UUID id, NewAnswer answer, Caller caller) {
        var reference = questions
                .caseOf(id)
                .orElseThrow(
                        () -> new Denied(LinkageProblem.NO_SUCH_QUESTION, Access.NOTHING, "answer-linkage-question"));
        cases.openForChange(reference, caller);
        var asked = questions.lock(id).orElseThrow(() -> new Refused(LinkageProblem.NO_SUCH_QUESTION));
        if (!asked.mayBe(answer.answer())) {
            throw new Refused(LinkageProblem.ANSWERED_ALREADY);
        }
        questions.answer(id, answer, caller);
        if (answer.answer() == Answer.LINK_OFFERED) {
            notices.tellOwners(asked.askerCase(), Notices.Kind.FILE_LINK_OFFERED);
        }
    }
}
