package org.amparo.portal.exclusion;

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
import java.util.List;
import java.util.UUID;
import org.amparo.portal.bases.Exclusion;
import org.amparo.portal.bases.Exclusions;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;

/** Who must never know of a person: shown to whoever works on the case and to nobody who only watches over it. */
@Path("/cases/{reference}/people/{number}/exclusions")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ExclusionResource {
    private static final String PATH = "/exclusions";
    private static final List<String> KINDS = List.of("org", "office", "town", "user");

    private final Exclusions exclusions;
    private final PersonPages people;

    ExclusionResource(Exclusions exclusions, PersonPages people) {
        this.exclusions = exclusions;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance exclusions(
                CasePerson person,
                Filled form,
                boolean mine,
                List<ExclusionRow> rows,
                List<Option> kinds,
                List<Option> reasons);
    }

    @GET
    public Response show(@PathParam("reference") String reference, @PathParam("number") int number) {
        return page(people.find(reference, number), Filled.empty());
    }

    @POST
    public Response exclude(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var person = people.find(reference, number);
        var form = Filled.sent(sent);
        var exclusion = new ExclusionForm(form);
        exclusion.check(messages());
        return form.isSound() && isSaid(person, exclusion) ? PersonPages.to(person, PATH) : page(person, form);
    }

    @POST
    @Path("/{id}/lift")
    public Response lift(
            @PathParam("reference") String reference, @PathParam("number") int number, @PathParam("id") UUID id) {
        var person = people.find(reference, number);
        var form = Filled.empty();
        return people.isDone(
                        exclusions.lift(reference, number, id), form, messages().faultNotTaken())
                ? PersonPages.to(person, PATH)
                : page(person, form);
    }

    private boolean isSaid(CasePerson person, ExclusionForm exclusion) {
        var told = exclusions.exclude(
                person.reference(),
                person.number(),
                exclusion.read(),
                exclusion.form().key());
        return people.isDone(told, exclusion.form(), messages().faultNotTaken());
    }

    private Response page(CasePerson person, Filled form) {
        var known = exclusions.of(person.reference(), person.number());
        var rows = known.orElse(List.of()).stream()
                .map(exclusion -> ExclusionRow.of(exclusion, people.language()))
                .toList();
        return people.page(
                Templates.exclusions(
                        person,
                        form,
                        known.isPresent(),
                        rows,
                        people.options("excluded", KINDS),
                        people.options("exclusionReason", Exclusion.REASONS)),
                person);
    }

    private ExclusionMessages messages() {
        return people.language().messages(ExclusionMessages.class);
    }
}
