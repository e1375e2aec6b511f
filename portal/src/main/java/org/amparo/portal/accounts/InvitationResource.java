package org.amparo.portal.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Inviting somebody. What they log in with once stands on the page that answers, and on no other. */
@Path("/accounts/new")
@RolesAllowed("administrator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class InvitationResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final AccountApi api;
    private final Shells shells;

    InvitationResource(@RestClient AccountApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    /** What case-service tells once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record First(String firstPassword) {
        @Override
        public String toString() {
            return "First[hidden]";
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance invite(Filled form, String organisation, List<Option> roles);

        static native TemplateInstance invited(String account, String organisation, String password);
    }

    @GET
    public TemplateInstance invite(@QueryParam("organisation") @Nullable String organisation) {
        return form(Filled.empty(), AccountForms.organisation(organisation));
    }

    @POST
    public Response send(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var organisation = AccountForms.organisation(form.value("organisation"));
        var invitation = AccountForms.invitation(form, organisation, messages());
        if (!form.isSound()) {
            return again(NOT_UNDERSTOOD, form, organisation);
        }
        var password = new AtomicReference<>("");
        return switch (Answers.told(() -> password(api.invite(form.key(), invitation), password))) {
            case Told.Done _ ->
                Response.ok(shells.around(Templates.invited(
                                        invitation.account(),
                                        organisation,
                                        Objects.requireNonNullElse(password.get(), "")))
                                .render())
                        .build();
            case Told.Refused refused -> {
                form.fault(
                        AccountForms.ACCOUNT,
                        Words.in(shells.language())
                                .of("staffProblem", refused.problem().code()));
                yield again(refused.problem().status(), form, organisation);
            }
        };
    }

    /** A retry is answered without one. */
    private static Response password(Response answer, AtomicReference<String> told) {
        if (answer.getStatus() == Response.Status.CREATED.getStatusCode() && answer.hasEntity()) {
            told.set(answer.readEntity(First.class).firstPassword());
        }
        return answer;
    }

    private Response again(int status, Filled form, String organisation) {
        return Response.status(status).entity(form(form, organisation).render()).build();
    }

    private TemplateInstance form(Filled form, String organisation) {
        return shells.around(Templates.invite(form, organisation, AccountForms.roles(shells.language())));
    }

    private AccountMessages messages() {
        return shells.language().messages(AccountMessages.class);
    }
}
