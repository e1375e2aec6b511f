package org.amparo.cases.draft;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where an author's drafts are kept and found again. The policies of the tables know no other reader. */
@UseCase
@NotInLedger("what its author is writing, and nobody else can be shown")
@ApplicationScoped
class DraftDesk {
    private static final int MOST = 20;
    private static final Optional<IfMatch> NEW = Optional.of(new IfMatch("\"0\""));

    private final Drafts drafts;
    private final Vault vault;

    DraftDesk(Drafts drafts, Vault vault) {
        this.drafts = drafts;
        this.vault = vault;
    }

    UUID begin(NewDraft draft, Caller author) {
        if (drafts.all().size() >= MOST) {
            throw new Refused(DraftProblem.TOO_MANY_DRAFTS);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        drafts.add(id, draft.form(), author);
        vault.keep(name(id), id, draft.content(), NEW);
        return id;
    }

    long save(UUID id, NewDraft draft, Optional<IfMatch> seen, Caller author) {
        if (!drafts.keepOn(id, draft.form())) {
            throw new Refused(DraftProblem.NO_SUCH_DRAFT);
        }
        return vault.keep(name(id), id, draft.content(), seen);
    }

    SealedBlock fetch(UUID id, Caller author) {
        return vault.fetch(name(drafts.find(id)
                .orElseThrow(() -> new Refused(DraftProblem.NO_SUCH_DRAFT))
                .id()));
    }

    List<DraftLine> list(Caller author) {
        return drafts.all();
    }

    /** Forgets a draft of the author's. Answers whether there was one. */
    boolean delete(UUID id, Caller author) {
        return drafts.delete(id);
    }

    private static BlockName name(UUID id) {
        return BlockName.of(id, "DRAFT");
    }
}
