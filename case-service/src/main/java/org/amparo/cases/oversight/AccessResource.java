package org.amparo.cases.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.ledger.Seen;
import org.amparo.kit.tree.EntryProof;
import org.jspecify.annotations.Nullable;

/** Who has seen a case, for whoever works on it. */
@Path("/cases/{reference}/accesses")
@RolesAllowed({"caseworker", "supervisor"})
class AccessResource {
    private final AccessDesk desk;
    private final Callers callers;

    AccessResource(AccessDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** A page goes on after the last leaf of the one before. */
    @GET
    public List<Seen> list(
            @PathParam("reference") CaseReference reference,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return desk.ofOwn(reference, after, size, callers.current());
    }

    /** What proves one of them, to be saved as it is answered. */
    @GET
    @Path("/{leaf}/proof")
    public EntryProof proof(@PathParam("reference") CaseReference reference, @PathParam("leaf") UUID leaf) {
        return desk.proofOfOwn(reference, leaf, callers.current());
    }
}
