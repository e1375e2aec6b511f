package org.amparo.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.amparo.cases.code.Block;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.seal.Vault;
import org.jspecify.annotations.Nullable;

/** Answers with a block, opened after the transaction that allowed it, or with the revision that was written. */
@ApplicationScoped
class BlockAnswers {
    private final BlockDesk desk;
    private final Vault vault;
    private final Callers callers;

    BlockAnswers(BlockDesk desk, Vault vault, Callers callers) {
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

    Response written(BlockHolder holder, BlockContent content, @Nullable IfMatch seen) {
        var revision = desk.write(holder, content, Optional.ofNullable(seen), callers.current());
        return Response.noContent().tag(IfMatch.etag(revision)).build();
    }
}
