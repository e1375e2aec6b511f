package org.amparo.cases.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;

/** Accounts over HTTP, beside their revocation: a path of its own would hide that one. */
@Path("/")
@RolesAllowed("administrator")
class StaffResource {
    private final StaffDesk desk;
    private final Callers callers;

    StaffResource(StaffDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Path("accounts")
    @RolesAllowed({"administrator", "data-protection-officer"})
    public List<Member> list(@QueryParam("organisation") @DefaultValue("") String organisation) {
        return desk.of(organisation, callers.current());
    }

    @GET
    @Path("accounts/{id}")
    @RolesAllowed({"administrator", "data-protection-officer"})
    public Member account(@PathParam("id") UUID id) {
        return desk.account(id, callers.current());
    }

    /** The password is in the first answer only: a retry is told that it is done. */
    @POST
    @Path("accounts")
    @Idempotent
    public Response invite(NewMember member) {
        var invited = desk.invite(member, callers.current());
        return Response.created(URI.create("/accounts/" + invited.account()))
                .entity(invited.password())
                .build();
    }

    @POST
    @Path("accounts/{id}/admission")
    @RolesAllowed({"administrator", "data-protection-officer"})
    @Idempotent
    public Response letIn(@PathParam("id") UUID id) {
        desk.letIn(id, callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("accounts/{id}/roles")
    @Idempotent
    public Response give(@PathParam("id") UUID id, Roles roles) {
        desk.give(id, roles.all(), callers.current());
        return Response.noContent().build();
    }

    @POST
    @Path("accounts/{id}/end")
    @Idempotent
    public Response ends(@PathParam("id") UUID id, LastDay last) {
        desk.ends(id, last, callers.current());
        return Response.noContent().build();
    }
}
