package org.amparo.portal.shared;

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
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.card.Wall;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.disclosures.Disclosures;
import org.amparo.portal.disclosures.Meeting;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.service.Told;

/** Where the receiver says how people are met: never where they will sleep. */
@Path("/offers/{id}/hand-over")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HandOverResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Disclosures disclosures;
    private final Referrals referrals;
    private final Wall wall;
    private final Shells shells;

    HandOverResource(Disclosures disclosures, Referrals referrals, Wall wall, Shells shells) {
        this.disclosures = disclosures;
        this.referrals = referrals;
        this.wall = wall;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance handOver(
                String path, String whoseTimes, Filled form, String version, String refusal, List<Fact> kept);
    }

    @GET
    public TemplateInstance look(@PathParam("id") UUID id) {
        var clocks = clocks(id);
        var known = disclosures.handOver(id);
        var form = HandOverForm.of(known.map(Meeting::handOver).orElse(null), clocks.zone());
        return page(id, clocks, form.filled(), version(known), "", List.of());
    }

    @POST
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var clocks = clocks(id);
        var form = new HandOverForm(Filled.sent(sent), clocks.zone());
        var handOver = form.read(messages());
        var version = form.filled().value(HandOverForm.VERSION);
        if (!form.filled().isSound()) {
            return answer(NOT_UNDERSTOOD, page(id, clocks, form.filled(), version, "", List.of()));
        }
        return switch (disclosures.meet(id, version, handOver)) {
            case Told.Done done ->
                Response.seeOther(URI.create("/offers/" + id)).build();
            case Told.Refused refused ->
                answer(
                        refused.problem().status(),
                        changed(id, clocks, form.filled(), refused.problem().code()));
        };
    }

    /** What somebody else wrote meanwhile stands beside what was typed: who sends it again knows both. */
    private TemplateInstance changed(UUID id, Clocks clocks, Filled form, String why) {
        var known = disclosures.handOver(id);
        return page(
                id,
                clocks,
                form,
                version(known),
                Words.in(shells.language()).of("refusal", why),
                known.map(kept -> MeetingFacts.of(kept.handOver(), messages(), clocks))
                        .orElse(List.of()));
    }

    private TemplateInstance page(
            UUID id, Clocks clocks, Filled form, String version, String refusal, List<Fact> kept) {
        return shells.around(Templates.handOver("/offers/" + id, clocks.whose(), form, version, refusal, kept));
    }

    private static String version(Optional<Meeting> known) {
        return known.map(Meeting::version).orElse(Disclosures.NOTHING_YET);
    }

    private Clocks clocks(UUID id) {
        var referral = referrals.find(id).orElseThrow(NotFoundException::new).referral();
        return wall.of(referral.receiver(), shells.language());
    }

    private SharedMessages messages() {
        return shells.language().messages(SharedMessages.class);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
