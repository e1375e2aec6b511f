package org.amparo.portal.delivery;

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
import java.util.UUID;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** Where a receiver writes what it gave, and looks at how it can say that it goes. */
@Path("/offers/{id}/delivery")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DeliveryResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final ReceiversPages pages;
    private final Recording recording;
    private final Shells shells;
    private final Visit visit;

    DeliveryResource(ReceiversPages pages, Recording recording, Shells shells, Visit visit) {
        this.pages = pages;
        this.recording = recording;
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance delivery(DeliveryPage page, Filled form, Progress progress);

        static native TemplateInstance recorded(String again, String back);
    }

    @GET
    public TemplateInstance look(@PathParam("id") UUID id) {
        var opened = open(id);
        return shells.around(Templates.delivery(opened.page(), opened.form(), opened.progress()));
    }

    @POST
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (recording.isDone(form, shells.language())) {
            return Response.seeOther(URI.create("/offers/" + id + "/delivery/recorded"))
                    .build();
        }
        var opened = open(id);
        return Response.status(NOT_UNDERSTOOD)
                .entity(shells.around(Templates.delivery(opened.page(), form, opened.progress())))
                .build();
    }

    @GET
    @Path("/recorded")
    public TemplateInstance recorded(@PathParam("id") UUID id) {
        return shells.around(Templates.recorded("/offers/" + id + "/delivery", "/offers/" + id));
    }

    private ReceiversPages.Opened open(UUID id) {
        var namesShown = visit.session().map(Session::namesShown).orElse(false);
        return pages.open(id, shells.language(), namesShown).orElseThrow(NotFoundException::new);
    }
}
