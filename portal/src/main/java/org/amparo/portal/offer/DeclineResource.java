package org.amparo.portal.offer;

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
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.Seen;
import org.amparo.portal.service.Problem;
import org.amparo.portal.service.Told;

/** The no, on a page of its own: it needs a reason, and cannot be taken back. */
@Path("/offers/{id}/decline")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DeclineResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final String UNTIL_IS_OVER = "until-is-over";

    private final Referrals referrals;
    private final Shells shells;

    DeclineResource(Referrals referrals, Shells shells) {
        this.referrals = referrals;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance decline(String number, String path, Filled form, List<Option> reasons);

        static native TemplateInstance declined();
    }

    @GET
    public TemplateInstance ask(@PathParam("id") UUID id) {
        return form(id, Filled.empty());
    }

    @POST
    public Response decline(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = new DeclineForm(Filled.sent(sent));
        var decline = form.read(shells.language());
        if (!form.filled().isSound()) {
            return answer(NOT_UNDERSTOOD, form(id, form.filled()));
        }
        return switch (referrals.decline(id, form.filled().key(), decline)) {
            case Told.Done done ->
                Response.seeOther(URI.create(OfferResource.path(id) + "/decline/done"))
                        .build();
            case Told.Refused refused -> refused(id, form.filled(), refused.problem());
        };
    }

    /** What came of it: a page of its own, since the referral is somebody else's now. */
    @GET
    @Path("/done")
    public TemplateInstance declined(@PathParam("id") UUID id) {
        return shells.around(Templates.declined());
    }

    private Response refused(UUID id, Filled form, Problem problem) {
        var why = Words.in(shells.language()).of("refusal", problem.code());
        if (problem.code().equals(UNTIL_IS_OVER)) {
            form.fault(DeclineForm.UNTIL, why);
            return answer(NOT_UNDERSTOOD, form(id, form));
        }
        return answer(problem.status(), shells.around(OfferResource.Templates.gone(why)));
    }

    private TemplateInstance form(UUID id, Filled form) {
        var number = referrals
                .find(id)
                .map(Seen::referral)
                .filter(referral -> referral.stage() == Referral.Stage.OFFERED)
                .map(Referral::number)
                .orElseThrow(NotFoundException::new);
        return shells.around(
                Templates.decline(number, OfferResource.path(id), form, DeclineForm.reasons(shells.language())));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
