package org.amparo.portal.shelter;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.assistance.Shelters;
import org.amparo.portal.assistance.Stay;
import org.amparo.portal.card.Wall;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Told;

/** The places of an organisation, who sleeps there, and who leaves. */
@Path(ShelterSections.SHELTER)
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ShelterResource {
    private static final String HOW = "how";
    private static final List<String> WAYS = List.of("MOVED_ON", "LEFT", "TRANSFERRED", "NOT_KNOWN");
    private static final int NOT_UNDERSTOOD = 422;

    private final Shelters shelters;
    private final Wall wall;
    private final Shells shells;
    private final Clock clock;

    ShelterResource(Shelters shelters, Wall wall, Shells shells, Clock clock) {
        this.shelters = shelters;
        this.wall = wall;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance shelter(List<PlaceRow> places, List<StayRow> stays, String whoseTimes);

        static native TemplateInstance leave(StayRow stay, Filled form, List<Option> ways, String at);
    }

    @GET
    public TemplateInstance look() {
        var clocks = clocks();
        var places = PlaceRow.all(shelters.places(), shells.language());
        var stays = shelters.stays().stream()
                .map(stay -> StayRow.of(stay, places, clocks, shells.language()))
                .toList();
        return shells.around(Templates.shelter(places, stays, clocks.whose()));
    }

    @GET
    @Path("/stays/{id}")
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return leave(id, Filled.empty());
    }

    /** Somebody leaves now. Where to is nobody's business here. */
    @POST
    @Path("/stays/{id}")
    public Response leave(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (!WAYS.contains(form.value(HOW))) {
            form.fault(HOW, shells.language().messages(ShelterMessages.class).howMissing());
            return again(NOT_UNDERSTOOD, id, form);
        }
        return switch (shelters.end(id, form.key(), new Stay.End(Moment.of(form, clock), form.value(HOW)))) {
            case Told.Done done ->
                Response.seeOther(URI.create(ShelterSections.SHELTER)).build();
            case Told.Refused refused -> {
                form.fault(
                        HOW,
                        Words.in(shells.language())
                                .of("refusal", refused.problem().code()));
                yield again(refused.problem().status(), id, form);
            }
        };
    }

    private Response again(int status, UUID id, Filled form) {
        return Response.status(status).entity(leave(id, form)).build();
    }

    private TemplateInstance leave(UUID id, Filled form) {
        var language = shells.language();
        var places = PlaceRow.all(shelters.places(), language);
        var row = shelters.stays().stream()
                .filter(stay -> stay.id().equals(id))
                .map(stay -> StayRow.of(stay, places, clocks(), language))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return shells.around(Templates.leave(
                row,
                form,
                WAYS.stream()
                        .map(way -> Option.of(way, Words.in(language).of("leaving", way)))
                        .toList(),
                Moment.of(form, clock).toString()));
    }

    private Clocks clocks() {
        return wall.ofReader(shells.language());
    }
}
