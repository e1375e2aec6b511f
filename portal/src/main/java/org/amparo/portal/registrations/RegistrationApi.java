package org.amparo.portal.registrations;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.portal.vault.Contact;
import org.amparo.portal.vault.Narrative;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How a case begins at case-service. */
@Path("/cases")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface RegistrationApi {
    @POST
    Response register(@HeaderParam("Idempotency-Key") String key, NewCase newCase);

    @PUT
    @Path("/{reference}/people/1/contact")
    Response contact(@PathParam("reference") String reference, @HeaderParam("If-Match") String seen, Contact contact);

    /** The last of what was begun: with it the draft is gone. */
    @PUT
    @Path("/{reference}/people/1/narrative")
    Response narrative(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Draft") UUID draft,
            Narrative narrative);
}
