package org.amparo.portal.organisations;

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
import java.net.URI;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.region.Countries;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The list of organisations, and the form that adds one. */
@Path("/organisations")
@RolesAllowed("administrator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OrganisationResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final RegisterApi api;
    private final Shells shells;

    OrganisationResource(@RestClient RegisterApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<OrganisationRow> rows, List<Option> countries, String country);

        static native TemplateInstance add(
                Filled form, List<Option> countries, List<Option> classes, List<Option> channels, List<Option> yes);
    }

    @GET
    public TemplateInstance list(@QueryParam("country") @Nullable String asked) {
        var country = asked != null && Countries.has(asked) ? asked : "";
        var rows = Answers.read(() -> api.list(country.isEmpty() ? null : country)).stream()
                .flatMap(register -> register.organisations().stream())
                .map(entry -> OrganisationRow.of(entry, shells.language()))
                .toList();
        return shells.around(Templates.list(rows, Countries.all(shells.language()), country));
    }

    @GET
    @Path("/new")
    public TemplateInstance add() {
        return form(Filled.empty());
    }

    @POST
    public Response register(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var entry = new OrganisationForm(form).read(messages());
        if (!form.isSound()) {
            return again(NOT_UNDERSTOOD, form);
        }
        return switch (Answers.told(() -> api.register(form.key(), entry))) {
            case Told.Done _ ->
                Response.seeOther(URI.create("/organisations?country=" + entry.country()))
                        .build();
            case Told.Refused refused -> refused(refused, form);
        };
    }

    private Response refused(Told.Refused refused, Filled form) {
        var field = refused.problem().field();
        form.fault(
                OrganisationForm.CODE,
                field == null || field.equals("organisation")
                        ? messages().taken()
                        : messages().notTaken());
        return again(refused.problem().status(), form);
    }

    private Response again(int status, Filled form) {
        return Response.status(status).entity(form(form).render()).build();
    }

    private TemplateInstance form(Filled form) {
        return shells.around(Templates.add(
                form,
                Countries.all(shells.language()),
                options("organisationClass", OrganisationForm.CLASSES),
                options("organisationChannel", OrganisationForm.CHANNELS),
                List.of(Option.of("yes", messages().practiceYes()))));
    }

    private List<Option> options(String kind, List<String> codes) {
        var words = Words.in(shells.language());
        return codes.stream().map(code -> Option.of(code, words.of(kind, code))).toList();
    }

    private OrganisationMessages messages() {
        return shells.language().messages(OrganisationMessages.class);
    }
}
