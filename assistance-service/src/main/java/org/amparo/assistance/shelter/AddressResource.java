package org.amparo.assistance.shelter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.amparo.kit.caller.Callers;
import org.amparo.kit.idempotency.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where a place is, over HTTP. Each answer is an opening. */
@Path("/shelters/{token}/address")
@RolesAllowed("partner")
class AddressResource {
    private final AddressReading reading;
    private final AddressDesk desk;
    private final Callers callers;

    AddressResource(AddressReading reading, AddressDesk desk, Callers callers) {
        this.reading = reading;
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public Response read(@PathParam("token") PlaceToken token) {
        var opened = reading.of(token);
        return Response.ok(opened.address())
                .tag(IfMatch.etag(opened.revision()))
                .build();
    }

    @PUT
    public Response write(
            @PathParam("token") PlaceToken token,
            @HeaderParam("If-Match") @Nullable IfMatch seen,
            ShelterAddress address) {
        var revision = desk.write(token, address, Optional.ofNullable(seen), callers.current());
        return Response.noContent().tag(IfMatch.etag(revision)).build();
    }
}
