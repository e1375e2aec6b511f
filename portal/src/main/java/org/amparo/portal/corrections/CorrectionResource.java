package org.amparo.portal.corrections;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Deliveries of the own organisation, and the correction of one. */
@Path("/deliveries")
@RolesAllowed({"caseworker", "supervisor", "partner"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class CorrectionResource {
    private final DeliveryApi api;
    private final Shells shells;

    CorrectionResource(@RestClient DeliveryApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<DeliveryRow> rows, String next);

        static native TemplateInstance delivery(
                DeliveryRow row, List<DeliveryRow> versions, Choices choices, Filled form);
    }

    @GET
    public TemplateInstance list(@QueryParam("after") @Nullable String after) {
        var page = Answers.read(() -> api.page(after)).orElseThrow(NotFoundException::new);
        var language = shells.language();
        return shells.around(Templates.list(
                page.deliveries().stream()
                        .map(delivery -> DeliveryRow.of(delivery, language))
                        .toList(),
                page.next() == null ? "" : page.next()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance delivery(@PathParam("id") UUID id) {
        var delivery = present(id);
        return page(delivery, CorrectionForm.of(delivery));
    }

    @POST
    @Path("/{id}")
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var present = present(id);
        var correction = new CorrectionForm(form, shells.language().messages(CorrectionMessages.class)).read(present);
        if (correction.isEmpty()) {
            return again(422, present, form);
        }
        var seen = '"' + form.value("version") + '"';
        return switch (Answers.told(() -> api.correct(id, seen, correction.get()))) {
            case Told.Done _ ->
                Response.seeOther(URI.create("/deliveries/" + id)).build();
            case Told.Refused refused -> {
                form.fault(field(refused), sentence(refused));
                yield again(refused.problem().status(), present, form);
            }
        };
    }

    /** Where on the page it is, as far as the service says. */
    private static String field(Told.Refused refused) {
        var field = refused.problem().field();
        return field == null ? "reason" : field.substring(field.lastIndexOf('.') + 1);
    }

    private String sentence(Told.Refused refused) {
        var messages = shells.language().messages(CorrectionMessages.class);
        return Words.in(shells.language())
                .orElse("deliveryProblem", refused.problem().code(), messages.notUnderstood());
    }

    private ToldDelivery present(UUID id) {
        return Answers.read(() -> api.delivery(id)).orElseThrow(NotFoundException::new);
    }

    private Response again(int status, ToldDelivery delivery, Filled form) {
        return Response.status(status).entity(page(delivery, form).render()).build();
    }

    private TemplateInstance page(ToldDelivery delivery, Filled form) {
        var language = shells.language();
        var versions = Answers.read(() -> api.versions(delivery.id())).orElse(List.of());
        return shells.around(Templates.delivery(
                DeliveryRow.of(delivery, language),
                versions.stream()
                        .map(version -> DeliveryRow.of(version, language))
                        .toList(),
                Choices.in(language),
                form));
    }
}
