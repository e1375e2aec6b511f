package org.amparo.cases.draft;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where an author's drafts are kept and found again. The policies of the tables know no other reader. */
@UseCase
@ApplicationScoped
class DraftDesk {
    private static final int MOST = 20;
    private static final String DRAFT = "DRAFT";
    private static final Optional<IfMatch> NEW = Optional.of(new IfMatch("\"0\""));

    private final Drafts drafts;
    private final Vault vault;
    private final Ledger ledger;

    DraftDesk(Drafts drafts, Vault vault, Ledger ledger) {
        this.drafts = drafts;
        this.vault = vault;
        this.ledger = ledger;
    }

    @NotInLedger("what its author types, which nobody else can read")
    UUID begin(NewDraft draft, Caller author) {
        if (drafts.like(draft.form()) >= MOST) {
            throw new Refused(DraftProblem.TOO_MANY_DRAFTS);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        if (!drafts.add(id, draft, author)) {
            throw new Refused(DraftProblem.PAGE_HAS_A_DRAFT);
        }
        vault.keep(name(id), id, draft.content(), NEW);
        return id;
    }

    @NotInLedger("what its author types, which nobody else can read")
    long save(UUID id, NewDraft draft, Optional<IfMatch> seen, Caller author) {
        if (!drafts.keepOn(id, draft.form())) {
            throw new Refused(DraftProblem.NO_SUCH_DRAFT);
        }
        return vault.keep(name(id), id, draft.content(), seen);
    }

    SealedBlock fetch(UUID id, Caller author) {
        if (drafts.find(id).isEmpty()) {
            throw new Denied(DraftProblem.NO_SUCH_DRAFT, id, Access.READ);
        }
        ledger.note(Deed.on(id, Access.READ, "draft"));
        ledger.opened(id, Set.of(DRAFT));
        return vault.fetch(name(id));
    }

    List<DraftLine> list(Caller author) {
        var own = drafts.all();
        ledger.note(Deed.listing("drafts", own.stream().map(DraftLine::id).toList()));
        return own;
    }

    /** Forgets a draft of the author's. Answers whether there was one. */
    @NotInLedger("what its author types, which nobody else can read")
    boolean delete(UUID id, Caller author) {
        return drafts.delete(id);
    }

    private static BlockName name(UUID id) {
        return BlockName.of(id, DRAFT);
    }
}
