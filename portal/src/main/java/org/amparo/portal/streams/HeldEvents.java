package org.amparo.portal.streams;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What each service says of the events it holds: the same of each. */
interface HeldEvents {
    /**
     * One event, without its key and body.
     *
     * @param source the service that wrote it
     * @param state waiting, parked, unreadable or unverified
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Held(UUID id, String source, long sequence, String type, String state, Instant heldAt) {}

    @GET
    List<Held> list();

    @POST
    @Path("/{id}/replay")
    Response replay(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key);
}
