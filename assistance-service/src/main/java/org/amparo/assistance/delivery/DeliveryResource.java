package org.amparo.assistance.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Deliveries over HTTP. */
@Path("/deliveries")
@RolesAllowed({"caseworker", "supervisor", "partner"})
class DeliveryResource {
    private final DeliveryDesk desk;
    private final OwnDeliveries own;
    private final Callers callers;

    DeliveryResource(DeliveryDesk desk, OwnDeliveries own, Callers callers) {
        this.desk = desk;
        this.own = own;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response record(NewDelivery delivery) {
        var id = desk.record(delivery, callers.current());
        return Response.created(UriBuilder.fromPath("/deliveries/{id}").build(id))
                .tag(IfMatch.etag(1))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) {
        var delivery = desk.read(id, callers.current());
        return Response.ok(DeliveryView.of(delivery))
                .tag(IfMatch.etag(delivery.version()))
                .build();
    }

    @GET
    @Path("/{id}/versions")
    public List<DeliveryView> versions(@PathParam("id") UUID id) {
        return desk.versions(id, callers.current()).stream()
                .map(DeliveryView::of)
                .toList();
    }

    @GET
    public OwnDeliveries.Page list(
            @QueryParam("caseFile") @Nullable Handle caseFile,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return own.page(callers.current(), caseFile, after, size);
    }

    @PUT
    @Path("/{id}")
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch seen, Correction correction) {
        return Response.noContent()
                .tag(IfMatch.etag(desk.correct(id, correction, seen, callers.current())))
                .build();
    }
}
