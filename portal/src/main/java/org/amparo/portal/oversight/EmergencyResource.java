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
import java.util.UUID;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The review of one emergency access: why it was asked for, and whether it was right. */
@Path("/oversight/emergencies/{id}")
@RolesAllowed("data-protection-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EmergencyResource {
    private static final List<String> VERDICTS = List.of("JUSTIFIED", "NOT_JUSTIFIED");

    private final OversightApi api;
    private final Shells shells;

    EmergencyResource(@RestClient OversightApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance emergency(EmergencyPage page, List<Option> verdicts, Filled form);
    }

    @GET
    public TemplateInstance read(@PathParam("id") UUID id) {
        return page(id, Filled.empty());
    }

    @POST
    public Response judge(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var messages = shells.language().messages(OversightMessages.class);
        if (!VERDICTS.contains(form.value("verdict"))) {
            form.fault("verdict", messages.noVerdict());
            return again(422, id, form);
        }
        var verdict = new OversightApi.Verdict(form.value("verdict"));
        return switch (Answers.told(() -> api.review(id, form.key(), verdict))) {
            case Told.Done _ -> Response.seeOther(URI.create("/oversight")).build();
            case Told.Refused refused -> {
                form.fault("verdict", messages.notTaken());
                yield again(refused.problem().status(), id, form);
            }
        };
    }

    private Response again(int status, UUID id, Filled form) {
        return Response.status(status).entity(page(id, form).render()).build();
    }

    private TemplateInstance page(UUID id, Filled form) {
        var words = Words.in(shells.language());
        var emergency = Answers.read(api::emergencies).stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var sentence = Answers.read(() -> api.reason(id)).map(OversightApi.Sentence::sentence);
        return shells.around(Templates.emergency(
                EmergencyPage.of(emergency, sentence.orElse(""), shells.language()),
                VERDICTS.stream()
                        .map(verdict -> Option.of(verdict, words.of("verdict", verdict)))
                        .toList(),
                form));
    }
}
