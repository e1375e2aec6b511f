package org.amparo.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.amparo.cases.code.Block;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.seal.Vault;

/** Opens a block after the transaction that allowed it, and answers with it. */
@ApplicationScoped
class Reading {
    private final BlockDesk desk;
    private final Vault vault;
    private final Callers callers;

    Reading(BlockDesk desk, Vault vault, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.callers = callers;
    }

    /** The document and its revision; an empty one when nothing was written yet. */
    Response of(BlockHolder holder, Block block) {
        var sealed = desk.fetch(holder, block, callers.current());
        var content = vault.open(sealed, BlockContent.of(block));
        return Response.ok(content.<Object>map(opened -> opened).orElseGet(() -> BlockContent.empty(block)))
                .tag(IfMatch.etag(sealed.revision()))
                .build();
    }
}
