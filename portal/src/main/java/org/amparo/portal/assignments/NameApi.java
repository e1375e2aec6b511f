package org.amparo.portal.assignments;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What colleagues are called: asked apart from the rest of case-service, as it is not waited for as long. */
@Path("/colleagues/names")
@RegisterRestClient(configKey = "names")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
interface NameApi {
    /** What an account is called. */
    record Name(String id, String account) {}

    @GET
    List<Name> list();
}
