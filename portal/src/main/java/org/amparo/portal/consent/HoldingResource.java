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
import org.amparo.portal.bases.Consents;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.basis.BasisMessages;
import org.amparo.portal.form.Filled;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;

/** What keeping this person's data rests on from now on, after the person was asked. */
@Path("/cases/{reference}/people/{number}/holding")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class HoldingResource {
    private final Consents consents;
    private final PersonPages people;

    HoldingResource(Consents consents, PersonPages people) {
        this.consents = consents;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance holding(
                CasePerson person, Filled form, BasisForm basis, BasisChoices bases, String version);
    }

    @GET
    public Response ask(@PathParam("reference") String reference, @PathParam("number") int number) {
        var person = people.find(reference, number);
        return form(person, Filled.empty(), person.version());
    }

    @POST
    public Response renew(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var person = people.find(reference, number);
        var form = Filled.sent(sent);
        var basis = new BasisForm(form, number);
        basis.check(people.language().messages(BasisMessages.class));
        var version = form.value("version");
        return form.isSound() && isRenewed(person, basis, version)
                ? PersonPages.to(person, "/consent")
                : form(person, form, version);
    }

    private boolean isRenewed(CasePerson person, BasisForm basis, String version) {
        var told = consents.renew(person.reference(), person.number(), basis.read(), version);
        return people.isDone(
                told,
                basis.form(),
                people.language().messages(ConsentMessages.class).faultNotTaken());
    }

    private Response form(CasePerson person, Filled form, String version) {
        return people.page(
                Templates.holding(
                        person,
                        form,
                        new BasisForm(form, person.number()),
                        new BasisChoices(people.language()),
                        version),
                person);
    }
}
