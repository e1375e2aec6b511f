package org.amparo.portal.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Drafts of whoever asks. */
@Path("/drafts")
@RegisterRestClient(configKey = "case")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface DraftApi {
    @GET
    List<DraftLine> list();

    @POST
    Response begin(@HeaderParam("Idempotency-Key") String key, NewDraft draft);

    @GET
    @Path("/{id}")
    Response read(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}")
    Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen, NewDraft draft);

    @DELETE
    @Path("/{id}")
    Response discard(@PathParam("id") UUID id);

    /** What is kept of a form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewDraft(String form, @Nullable String page, JsonNode content) {
        static NewDraft of(String form, JsonNode content) {
            return new NewDraft(form, null, content);
        }

        @Override
        public String toString() {
            return "NewDraft[hidden]";
        }
    }
}
