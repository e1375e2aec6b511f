package org.amparo.portal.delivery;

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
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.portal.assistance.Assistance;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.recipient.Numbered;
import org.amparo.portal.recipient.Recipients;
import org.amparo.portal.requests.Requests;

/** Where a caseworker writes what the own organisation gave to people of a case. */
@Path("/cases/{reference: [0-9A-Z-]+}/delivery")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class CaseDeliveryResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final String USUAL_SERVICE = "PSYCHOSOCIAL";

    private final Requests requests;
    private final Assistance assistance;
    private final Recording recording;
    private final Shells shells;
    private final Clock clock;

    CaseDeliveryResource(Requests requests, Assistance assistance, Recording recording, Shells shells, Clock clock) {
        this.requests = requests;
        this.assistance = assistance;
        this.recording = recording;
        this.shells = shells;
        this.clock = clock;
    }

    @GET
    public TemplateInstance look(@PathParam("reference") String reference) {
        var page = page(reference);
        // West of Greenwich it is never a later day than this.
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-3));
        return around(
                page,
                DeliveryForm.begun(page.recipients(), USUAL_SERVICE, today).filled());
    }

    @POST
    public Response record(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (recording.isDone(form, shells.language())) {
            return Response.seeOther(UriBuilder.fromPath("/cases/{reference}/delivery/recorded")
                            .build(reference))
                    .build();
        }
        return Response.status(NOT_UNDERSTOOD)
                .entity(around(page(reference), form))
                .build();
    }

    @GET
    @Path("/recorded")
    public TemplateInstance recorded(@PathParam("reference") String reference) {
        var known =
                requests.caseFile(reference).orElseThrow(NotFoundException::new).reference();
        return shells.around(DeliveryResource.Templates.recorded("/cases/" + known + "/delivery", "/cases/" + known));
    }

    private TemplateInstance around(DeliveryPage page, Filled form) {
        return shells.around(DeliveryResource.Templates.delivery(page, form, Progress.NONE));
    }

    private DeliveryPage page(String reference) {
        var caseFile = requests.caseFile(reference).orElseThrow(NotFoundException::new);
        var path = "/cases/" + caseFile.reference();
        var language = shells.language();
        var recipients = assistance
                .people(caseFile.handle())
                .map(known -> Numbered.of(caseFile, known, language))
                .orElse(Recipients.NOBODY);
        return DeliveryPage.of(
                path + "/delivery",
                path,
                language.messages(DeliveryMessages.class).ofCase(caseFile.reference()),
                recipients,
                caseFile.country(),
                language);
    }
}
