package org.amparo.portal.oversight;

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
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A case by what it rests on, and the decision about somebody whose holding ran out. */
@Path("/oversight/cases/{reference: [A-Z]{2}-[0-9A-HJKMNP-TV-Z]{8}}")
@RolesAllowed("data-protection-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverseenCaseResource {
    private static final List<String> DECISIONS = List.of("ASK_THE_PERSON", "ERASE");

    private final OversightApi api;
    private final Shells shells;

    OverseenCaseResource(@RestClient OversightApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance overseen(CasePage page, List<Option> decisions, Filled form);
    }

    @GET
    public TemplateInstance read(@PathParam("reference") String reference) {
        return page(reference, Filled.empty());
    }

    @POST
    public Response decide(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var messages = shells.language().messages(OversightMessages.class);
        if (!DECISIONS.contains(form.value("decision"))) {
            form.fault("decision", messages.noDecision());
            return again(422, reference, form);
        }
        var decision = new OversightApi.Decision(form.value("decision"));
        var number = number(form.value("person"));
        return switch (Answers.told(() -> api.decide(reference, number, form.key(), decision))) {
            case Told.Done _ ->
                Response.seeOther(URI.create("/oversight/cases/" + reference)).build();
            case Told.Refused refused -> {
                form.fault(
                        "decision",
                        Words.in(shells.language())
                                .orElse("oversightProblem", refused.problem().code(), messages.notTaken()));
                yield again(refused.problem().status(), reference, form);
            }
        };
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException nobodys) {
            throw new NotFoundException(nobodys);
        }
    }

    private Response again(int status, String reference, Filled form) {
        return Response.status(status).entity(page(reference, form).render()).build();
    }

    private TemplateInstance page(String reference, Filled form) {
        var told = Answers.read(() -> api.overseen(reference)).orElseThrow(NotFoundException::new);
        var words = Words.in(shells.language());
        return shells.around(Templates.overseen(
                CasePage.of(told, shells.language()),
                DECISIONS.stream()
                        .map(decision -> new Option(
                                decision,
                                words.of("holdingDecision", decision),
                                words.of("holdingDecisionMeans", decision)))
                        .toList(),
                form));
    }
}
