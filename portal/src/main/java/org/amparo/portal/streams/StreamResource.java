package org.amparo.portal.streams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.ServiceAway;
import org.amparo.portal.service.Told;

/** Events that are held in each service, and the command to try a parked one again. */
@Path("/streams")
@RolesAllowed("administrator")
@Blocking
@Produces(MediaType.TEXT_HTML)
class StreamResource {
    private final Stations stations;
    private final Shells shells;

    StreamResource(Stations stations, Shells shells) {
        this.stations = stations;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance streams(List<Station> stations, Filled form);
    }

    @GET
    public TemplateInstance streams() {
        return page(Filled.empty());
    }

    @POST
    public Response replay(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var station = stations.called(form.value("station")).orElseThrow(NotFoundException::new);
        var id = id(form.value("event"));
        if (isReplayed(station, id, form.key())) {
            return Response.seeOther(URI.create("/streams")).build();
        }
        form.fault("streams", shells.language().messages(StreamMessages.class).gone());
        return Response.status(Response.Status.CONFLICT)
                .entity(page(form).render())
                .build();
    }

    /** Whether it was there to be tried again; it may have gone on by itself, or somebody may have been first. */
    private static boolean isReplayed(HeldEvents station, UUID id, String key) {
        try {
            return Answers.told(() -> station.replay(id, key)) instanceof Told.Done;
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return false;
            }
            throw refused;
        }
    }

    /** One that is away leaves the others in sight. */
    private Station read(String name) {
        try {
            var held = stations.called(name).flatMap(service -> Answers.read(service::list));
            return Station.of(name, held.orElse(List.of()), shells.language());
        } catch (ServiceAway away) {
            return Station.away(name, shells.language());
        }
    }

    private TemplateInstance page(Filled form) {
        return shells.around(
                Templates.streams(stations.names().stream().map(this::read).toList(), form));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nobodys) {
            throw new NotFoundException(nobodys);
        }
    }
}
