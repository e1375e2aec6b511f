package org.amparo.cases.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Referrals of a case over HTTP. */
@Path("/cases/{reference}/referrals")
@RolesAllowed({"caseworker", "supervisor"})
class ReferralResource {
    private final ReferralDesk desk;
    private final Preview preview;
    private final Callers callers;

    ReferralResource(ReferralDesk desk, Preview preview, Callers callers) {
        this.desk = desk;
        this.preview = preview;
        this.callers = callers;
    }

    /**
     * Accepted for finding a receiver; the receiver's answer comes later. The answer leads to the referral, which says its
     * number: a body would be lost to whoever asks again because the answer was.
     */
    @POST
    @Idempotent
    public Response refer(@PathParam("reference") CaseReference reference, NewReferral referral) {
        var id = desk.refer(reference, referral, callers.current());
        return Response.accepted()
                .location(
                        UriBuilder.fromPath("/cases/{reference}/referrals/{id}").build(reference.value(), id))
                .build();
    }

    @GET
    public List<ReferralView> list(@PathParam("reference") CaseReference reference) {
        return desk.list(reference, callers.current());
    }

    /** What one receiver would see of each person, before anything is asked. */
    @GET
    @Path("/preview/{receiver}")
    public PreviewView preview(
            @PathParam("reference") CaseReference reference, @PathParam("receiver") OrganisationCode receiver) {
        return preview.of(reference, receiver, callers.current());
    }

    @GET
    @Path("/{id}")
    public ReferralView read(@PathParam("reference") CaseReference reference, @PathParam("id") UUID id) {
        return desk.read(reference, id, callers.current());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    public Response withdraw(
            @PathParam("reference") CaseReference reference, @PathParam("id") UUID id, WithdrawnRequest request) {
        desk.withdraw(reference, id, request, callers.current());
        return Response.noContent().build();
    }
}
