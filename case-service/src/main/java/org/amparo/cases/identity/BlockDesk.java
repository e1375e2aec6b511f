package org.amparo.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.amparo.cases.casefile.CaseDesk;
import org.amparo.cases.code.Block;
import org.amparo.cases.search.BlindIndex;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Where blocks are sealed, and handed out still sealed to whoever may open them. */
@UseCase
@ApplicationScoped
class BlockDesk {
    private final CaseDesk cases;
    private final Vault vault;
    private final Timeline timeline;
    private final BlindIndex index;
    private final Clock clock;
    private final Ledger ledger;

    BlockDesk(CaseDesk cases, Vault vault, Timeline timeline, BlindIndex index, Clock clock, Ledger ledger) {
        this.cases = cases;
        this.vault = vault;
        this.timeline = timeline;
        this.index = index;
        this.clock = clock;
        this.ledger = ledger;
    }

    SealedBlock fetch(BlockHolder holder, Block block, Caller caller) {
        var name = holder.name(cases.open(holder.reference(), caller, Access.READ), block);
        ledger.opened(name.row(), Set.of(block.name()));
        return vault.fetch(name);
    }

    long write(BlockHolder holder, BlockContent content, Optional<IfMatch> seen, Caller caller) {
        var caseFile = cases.openForChange(holder.reference(), caller);
        caseFile.mustBeOpen();
        holder.mustTakeSomethingNew(caseFile);
        var revision = vault.keep(holder.name(caseFile, content.block()), caseFile.id(), content, seen);
        if (content instanceof Identity identity && holder.number() != null) {
            index.replace(caseFile.id(), caseFile.person(holder.number()).id(), identity.traits());
        }
        timeline.add(
                caseFile.id(),
                new Entry(
                        clock.instant(),
                        Entry.Kind.BLOCK_WRITTEN,
                        null,
                        null,
                        content.block().name()));
        return revision;
    }
}
