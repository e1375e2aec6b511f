package org.amparo.cases.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.seal.Vault;
import org.jspecify.annotations.Nullable;

/** The erasures of an organisation over HTTP. */
@Path("/oversight/erasures")
@RolesAllowed("data-protection-officer")
class ErasureQueueResource {
    private final ErasureQueueDesk desk;
    private final Vault vault;
    private final Callers callers;

    ErasureQueueResource(ErasureQueueDesk desk, Vault vault, Callers callers) {
        this.desk = desk;
        this.vault = vault;
        this.callers = callers;
    }

    /** Those that wait, or those that were carried out. */
    @GET
    public ErasureQueue list(
            @QueryParam("erased") @DefaultValue("false") boolean erased,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        var page = desk.list(erased, after, size, callers.current());
        return new ErasureQueue(
                page.shown().stream()
                        .map(row -> ErasureQueue.Item.of(row, vault.erasure(row.person())))
                        .toList(),
                page.next());
    }
}
