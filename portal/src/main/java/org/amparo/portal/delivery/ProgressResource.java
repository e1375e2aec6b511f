package org.amparo.portal.delivery;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.StageChange;
import org.amparo.portal.service.Told;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** Where a receiver says how it goes. */
@Path("/offers/{id}/progress")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ProgressResource {
    private static final String CHOICE = "course";
    private static final String VERSION = "version";
    private static final int NOT_UNDERSTOOD = 422;

    private final ReceiversPages pages;
    private final Referrals referrals;
    private final Shells shells;
    private final Visit visit;

    ProgressResource(ReceiversPages pages, Referrals referrals, Shells shells, Visit visit) {
        this.pages = pages;
        this.referrals = referrals;
        this.shells = shells;
        this.visit = visit;
    }

    @POST
    public Response say(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var chosen = Course.chosen(form.value(CHOICE));
        if (chosen.isEmpty()) {
            form.fault(
                    CHOICE, shells.language().messages(DeliveryMessages.class).courseMissing());
            return again(id, NOT_UNDERSTOOD, form, "");
        }
        return say(id, form, chosen.get());
    }

    private Response say(UUID id, Filled form, StageChange change) {
        return switch (referrals.move(id, form.value(VERSION), change)) {
            case Told.Done done ->
                Response.seeOther(URI.create("/offers/" + id)).build();
            case Told.Refused refused ->
                again(
                        id,
                        refused.problem().status(),
                        form,
                        Words.in(shells.language())
                                .of("refusal", refused.problem().code()));
        };
    }

    private Response again(UUID id, int status, Filled form, String refusal) {
        var namesShown = visit.session().map(Session::namesShown).orElse(false);
        var opened = pages.open(id, shells.language(), namesShown).orElseThrow(NotFoundException::new);
        return Response.status(status)
                .entity(shells.around(DeliveryResource.Templates.delivery(
                        opened.page(), opened.form(), opened.progress().after(form, refusal))))
                .build();
    }
}
