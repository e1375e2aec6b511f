package org.amparo.portal.tracker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.amparo.portal.disclosures.HandOver;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.Requests;
import org.jspecify.annotations.Nullable;

/** Where the people are met, for the sender who tells it to them. Each look at it is recorded at the source. */
@Path("/cases/{reference: [0-9A-Z-]+}/referrals/{id}/meeting")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class MeetingResource {
    private final Requests requests;
    private final Following following;
    private final Shells shells;

    MeetingResource(Requests requests, Following following, Shells shells) {
        this.requests = requests;
        this.following = following;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance meeting(String path, @Nullable HandOver handOver, String at, String whoseTimes);
    }

    @GET
    public TemplateInstance look(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        var clocks = following.clocks(id, shells.language());
        var handOver = requests.handOver(reference, id);
        return shells.around(Templates.meeting(
                TrackerResource.path(reference, id),
                handOver.orElse(null),
                handOver.map(point -> clocks.moment(point.at())).orElse(""),
                clocks.whose()));
    }
}
