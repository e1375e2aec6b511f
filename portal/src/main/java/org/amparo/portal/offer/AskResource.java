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
import org.amparo.portal.referrals.NewQuestion;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.Seen;
import org.amparo.portal.service.Told;

/** A question before the answer, from a list: nothing can be asked that would say who somebody is. */
@Path("/offers/{id}/ask")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AskResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final String ABOUT = "about";
    private static final List<String> QUESTIONS = List.of(
            "INTERPRETER_NEEDED",
            "OWN_BED_EACH",
            "STAY_TOGETHER",
            "STEP_FREE_NEEDED",
            "MEDICAL_CARE_ON_FIRST_DAY",
            "TRAVEL_IN_THREE_DAYS",
            "ARRIVAL_AT_NIGHT",
            "ESCORTED_ON_THE_WAY");

    private final Referrals referrals;
    private final Shells shells;

    AskResource(Referrals referrals, Shells shells) {
        this.referrals = referrals;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(String number, String path, Filled form, List<Option> questions);
    }

    @GET
    public TemplateInstance look(@PathParam("id") UUID id) {
        return page(id, Filled.empty());
    }

    @POST
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (!QUESTIONS.contains(form.value(ABOUT))) {
            form.fault(ABOUT, shells.language().messages(OfferMessages.class).questionMissing());
            return answer(NOT_UNDERSTOOD, page(id, form));
        }
        return switch (referrals.ask(id, form.key(), new NewQuestion(form.value(ABOUT)))) {
            case Told.Done done ->
                Response.seeOther(URI.create(OfferResource.path(id) + "#questions"))
                        .build();
            case Told.Refused refused ->
                answer(
                        refused.problem().status(),
                        shells.around(OfferResource.Templates.gone(Words.in(shells.language())
                                .of("refusal", refused.problem().code()))));
        };
    }

    private TemplateInstance page(UUID id, Filled form) {
        var referral = referrals
                .find(id)
                .map(Seen::referral)
                .filter(found -> found.stage() == Referral.Stage.OFFERED)
                .orElseThrow(NotFoundException::new);
        return shells.around(Templates.ask(referral.number(), OfferResource.path(id), form, notAsked(referral)));
    }

    private List<Option> notAsked(Referral referral) {
        var words = Words.in(shells.language());
        var asked = referral.questions().stream().map(Referral.Question::about).toList();
        return QUESTIONS.stream()
                .filter(question -> !asked.contains(question))
                .map(question -> Option.of(question, words.of("receiverAsks", question)))
                .toList();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
