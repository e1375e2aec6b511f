package org.amparo.portal.revocation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Revoking in two steps: whom and why, then once more, because it cannot be taken back. */
@Path("/revocation")
@RolesAllowed({"administrator", "data-protection-officer"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class RevocationResource {
    private static final int NOT_THERE = 404;

    private final RevocationApi api;
    private final Shells shells;
    private final SecurityIdentity identity;

    RevocationResource(@RestClient RevocationApi api, Shells shells, SecurityIdentity identity) {
        this.api = api;
        this.shells = shells;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(
                Filled form, boolean everybody, boolean done, List<Option> kinds, List<Option> reasons);

        static native TemplateInstance confirm(Filled form, Wish wish, String reason);
    }

    @GET
    public TemplateInstance ask(@QueryParam("done") boolean done) {
        return asked(Filled.empty(), done);
    }

    @POST
    public Response confirm(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var wish = Wish.read(form, everybody(), messages());
        return form.isSound()
                ? Response.ok(shells.around(Templates.confirm(
                                form, wish, Words.in(shells.language()).of("revocationReason", wish.reason()))))
                        .build()
                : again(422, form);
    }

    @POST
    @Path("/confirmed")
    public Response revoke(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var wish = Wish.read(form, everybody(), messages());
        if (!form.isSound()) {
            return again(422, form);
        }
        return told(wish, form)
                .map(said -> switch (said) {
                    case Told.Done _ ->
                        Response.seeOther(URI.create("/revocation?done=true")).build();
                    case Told.Refused refused -> refused(refused.problem().status(), form);
                })
                .orElseGet(() -> refused(NOT_THERE, form));
    }

    /** Empty when there is nobody by this number or code for whoever asks. */
    private Optional<Told> told(Wish wish, Filled form) {
        var reason = new RevocationApi.Reason(wish.reason());
        try {
            return Optional.of(Answers.told(() -> wish.isOfAccount()
                    ? api.account(wish.whom(), form.key(), reason)
                    : api.organisation(wish.whom(), form.key(), reason)));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_THERE) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Response refused(int status, Filled form) {
        form.fault("whom", messages().nobody());
        return again(status, form);
    }

    private Response again(int status, Filled form) {
        return Response.status(status).entity(asked(form, false).render()).build();
    }

    private TemplateInstance asked(Filled form, boolean done) {
        var words = Words.in(shells.language());
        return shells.around(Templates.ask(
                form,
                everybody(),
                done,
                List.of(
                        Option.of(Wish.ACCOUNT, messages().account()),
                        Option.of(Wish.ORGANISATION, messages().organisation())),
                Wish.REASONS.stream()
                        .map(reason -> Option.of(reason, words.of("revocationReason", reason)))
                        .toList()));
    }

    /** An officer revokes accounts of the own organisation, an administrator anybody; case-service decides it again. */
    private boolean everybody() {
        return identity.hasRole("administrator");
    }

    private RevocationMessages messages() {
        return shells.language().messages(RevocationMessages.class);
    }
}
