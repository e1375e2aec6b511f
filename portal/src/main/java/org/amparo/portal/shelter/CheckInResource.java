package org.amparo.portal.shelter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.portal.assistance.Shelters;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.page.Shells;
import org.amparo.portal.recipient.Calling;
import org.amparo.portal.recipient.Recipients;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** Where people of a referral come to sleep in one of the places. */
@Path("/offers/{id}/check-in")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckInResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Shelters shelters;
    private final Calling calling;
    private final Shells shells;
    private final Visit visit;
    private final Arrivals arrivals;

    CheckInResource(Shelters shelters, Calling calling, Shells shells, Visit visit, Arrivals arrivals) {
        this.shelters = shelters;
        this.calling = calling;
        this.shells = shells;
        this.visit = visit;
        this.arrivals = arrivals;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance checkIn(
                String path, Filled form, Recipients recipients, List<Option> places, String at);
    }

    @GET
    public TemplateInstance ask(@PathParam("id") UUID id) {
        var recipients = recipients(id);
        return page(id, Filled.with(Map.of(Arrivals.PEOPLE, recipients.all())), recipients);
    }

    @POST
    public Response come(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (arrivals.areKept(form, shells.language())) {
            return Response.seeOther(URI.create(ShelterSections.SHELTER)).build();
        }
        return Response.status(NOT_UNDERSTOOD)
                .entity(page(id, form, recipients(id)))
                .build();
    }

    private Recipients recipients(UUID id) {
        var namesShown = visit.session().map(Session::namesShown).orElse(false);
        return calling.under(id, shells.language(), namesShown);
    }

    private TemplateInstance page(UUID id, Filled form, Recipients recipients) {
        var places = PlaceRow.all(shelters.places(), shells.language()).stream()
                .filter(PlaceRow::open)
                .map(PlaceRow::option)
                .toList();
        return shells.around(Templates.checkIn("/offers/" + id, form, recipients, places, arrivals.at(form)));
    }
}
