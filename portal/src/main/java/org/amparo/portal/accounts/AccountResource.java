package org.amparo.portal.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One account: who may lets it in, changes what it does, or says its last day. */
@Path("/accounts/{id}")
@RolesAllowed("administrator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccountResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final AccountApi api;
    private final Shells shells;
    private final SecurityIdentity reader;

    AccountResource(@RestClient AccountApi api, Shells shells, SecurityIdentity reader) {
        this.api = api;
        this.shells = shells;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(
                AccountRow account, Filled form, boolean administers, List<Option> roles);
    }

    @GET
    @RolesAllowed({"administrator", "data-protection-officer"})
    public TemplateInstance show(@PathParam("id") UUID id) {
        var told = told(id);
        return page(told, AccountForms.known(told));
    }

    @POST
    @Path("/admission")
    @RolesAllowed({"administrator", "data-protection-officer"})
    public Response letIn(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        return done(id, form, "account", () -> api.letIn(id.toString(), form.key()));
    }

    @POST
    @Path("/roles")
    public Response give(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var roles = new AccountApi.Roles(AccountForms.readRoles(form, messages()));
        return done(id, form, AccountForms.ROLES, () -> api.give(id.toString(), form.key(), roles));
    }

    @POST
    @Path("/end")
    public Response ends(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var end = new AccountApi.End(AccountForms.lastDay(form, messages()));
        return done(id, form, AccountForms.LAST_DAY, () -> api.ends(id.toString(), form.key(), end));
    }

    private Response done(UUID id, Filled form, String field, Supplier<Response> command) {
        if (!form.isSound()) {
            return again(NOT_UNDERSTOOD, id, form, field);
        }
        return switch (Answers.told(command)) {
            case Told.Done _ -> Response.seeOther(URI.create("/accounts/" + id)).build();
            case Told.Refused refused -> {
                form.fault(
                        field,
                        Words.in(shells.language())
                                .of("staffProblem", refused.problem().code()));
                yield again(refused.problem().status(), id, form, field);
            }
        };
    }

    private Response again(int status, UUID id, Filled form, String field) {
        var told = told(id);
        return Response.status(status)
                .entity(page(told, AccountForms.again(form, field, told)).render())
                .build();
    }

    private TemplateInstance page(AccountApi.Told told, Filled form) {
        return shells.around(Templates.account(
                AccountRow.of(told, shells.language()),
                form,
                reader.hasRole("administrator"),
                AccountForms.roles(shells.language())));
    }

    private AccountApi.Told told(UUID id) {
        return Answers.read(() -> api.account(id.toString())).orElseThrow(NotFoundException::new);
    }

    private AccountMessages messages() {
        return shells.language().messages(AccountMessages.class);
    }
}
