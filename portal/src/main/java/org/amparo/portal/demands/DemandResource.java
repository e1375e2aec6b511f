package org.amparo.portal.demands;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** One demand: what is answered to it, and whether its case must be kept. */
@Path("/demands/{id}")
@RolesAllowed("data-protection-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DemandResource {
    private static final List<String> OUTCOMES = List.of("REFUSED", "GIVEN_IN_PART", "GIVEN");
    private static final int NOT_UNDERSTOOD = 422;

    private final DemandApi api;
    private final Shells shells;

    DemandResource(@RestClient DemandApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance demand(DemandPage page, Filled form, List<Option> outcomes);
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, Filled.empty());
    }

    @POST
    @Path("/answer")
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (!OUTCOMES.contains(form.value("outcome"))) {
            form.fault(
                    "outcome", shells.language().messages(DemandMessages.class).noOutcome());
            return again(NOT_UNDERSTOOD, id, form);
        }
        var answer = new DemandApi.NewAnswer(form.value("outcome"));
        return done(id, form, "outcome", () -> api.answer(id, form.key(), answer));
    }

    @POST
    @Path("/hold")
    public Response hold(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        return done(id, form, "hold", () -> api.hold(id, form.key()));
    }

    @POST
    @Path("/release")
    public Response release(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return done(id, Filled.sent(sent), "hold", () -> api.lift(id));
    }

    private Response done(UUID id, Filled form, String field, Supplier<Response> command) {
        return switch (Answers.told(command)) {
            case Told.Done _ -> Response.seeOther(URI.create("/demands/" + id)).build();
            case Told.Refused refused -> {
                form.fault(
                        field,
                        Words.in(shells.language())
                                .of("demandProblem", refused.problem().code()));
                yield again(refused.problem().status(), id, form);
            }
        };
    }

    private Response again(int status, UUID id, Filled form) {
        return Response.status(status).entity(page(id, form).render()).build();
    }

    private TemplateInstance page(UUID id, Filled form) {
        var words = Words.in(shells.language());
        var told = Answers.read(() -> api.demand(id)).orElseThrow(NotFoundException::new);
        return shells.around(Templates.demand(
                DemandPage.of(told, shells.language()),
                form,
                OUTCOMES.stream()
                        .map(code ->
                                new Option(code, words.of("demandOutcome", code), words.of("demandOutcomeMeans", code)))
                        .toList()));
    }
}
