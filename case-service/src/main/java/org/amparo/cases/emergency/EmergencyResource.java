package org.amparo.cases.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.identity.BlockContent;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.seal.Vault;

/** Emergency accesses over HTTP: opened by who asked, approved by a second person. */
@Path("/emergency-accesses")
class EmergencyResource {
    private final EmergencyDesk desk;
    private final WitnessDesk witnesses;
    private final Vault vault;
    private final Callers callers;

    EmergencyResource(EmergencyDesk desk, WitnessDesk witnesses, Vault vault, Callers callers) {
        this.desk = desk;
        this.witnesses = witnesses;
        this.vault = vault;
        this.callers = callers;
    }

    /** The block itself; an empty document when nothing was written. */
    @GET
    @Path("/{id}")
    @RolesAllowed({"caseworker", "supervisor"})
    public Response open(@PathParam("id") UUID id) {
        var opened = desk.open(id, callers.current());
        var content = vault.open(opened.sealed(), BlockContent.of(opened.block()));
        return Response.ok(content.<Object>map(one -> one).orElseGet(() -> BlockContent.empty(opened.block())))
                .build();
    }

    @GET
    @RolesAllowed({"supervisor", "data-protection-officer"})
    public List<Emergency> toApprove() {
        return witnesses.toApprove(callers.current());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"supervisor", "data-protection-officer"})
    @Idempotent
    public Response approve(@PathParam("id") UUID id) {
        witnesses.approve(id, callers.current());
        return Response.noContent().build();
    }
}
