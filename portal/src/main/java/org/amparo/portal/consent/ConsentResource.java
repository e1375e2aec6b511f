package org.amparo.portal.consent;

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
import java.time.Clock;
import java.util.List;
import org.amparo.portal.bases.Consents;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;

/** What keeping and sharing this person's data rests on, and what it rests on from now on. */
@Path("/cases/{reference}/people/{number}/consent")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ConsentResource {
    private static final String PATH = "/consent";

    private final Consents consents;
    private final PersonPages people;
    private final Clock clock;

    ConsentResource(Consents consents, PersonPages people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance consents(
                CasePerson person, String holding, Moment heldUntil, boolean held, List<ConsentRow> rows);

        static native TemplateInstance share(CasePerson person, Filled form, BasisForm basis, ConsentOptions options);
    }

    @GET
    public Response show(@PathParam("reference") String reference, @PathParam("number") int number) {
        var person = people.find(reference, number);
        var language = people.language();
        var known = person.person();
        var rows = ConsentRow.of(consents.of(reference, number), clock.instant(), language);
        return people.page(
                Templates.consents(
                        person,
                        Words.in(language).of("basis", known.holding()),
                        Moment.of(known.heldUntil(), language),
                        clock.instant().isBefore(known.heldUntil()),
                        rows),
                person);
    }

    @GET
    @Path("/new")
    public Response ask(@PathParam("reference") String reference, @PathParam("number") int number) {
        return form(people.find(reference, number), Filled.empty());
    }

    @POST
    @Path("/new")
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var person = people.find(reference, number);
        var form = Filled.sent(sent);
        var consent = new ConsentForm(form, number);
        consent.check(people.language());
        return form.isSound() && isRecorded(person, consent) ? PersonPages.to(person, PATH) : form(person, form);
    }

    private boolean isRecorded(CasePerson person, ConsentForm consent) {
        var told = consents.record(
                person.reference(),
                person.number(),
                consent.read(),
                consent.form().key());
        return people.isDone(
                told,
                consent.form(),
                people.language().messages(ConsentMessages.class).faultNotTaken());
    }

    private Response form(CasePerson person, Filled form) {
        return people.page(
                Templates.share(person, form, new BasisForm(form, person.number()), ConsentOptions.of(people)), person);
    }
}
