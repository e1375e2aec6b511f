package org.amparo.portal.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.amparo.portal.casefiles.CaseFile;
import org.amparo.portal.casefiles.CaseFiles;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.vault.Blocks;
import org.amparo.portal.workspace.Workspaces;

/** The people of a case, by number; whoever shows names opens what each wants to be called, a line in the access log each. */
@Path("/cases/{reference}/people")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class PeopleResource {
    private final CaseFiles cases;
    private final Blocks blocks;
    private final Workspaces workspaces;
    private final Visit visit;
    private final Clock clock;

    PeopleResource(CaseFiles cases, Blocks blocks, Workspaces workspaces, Visit visit, Clock clock) {
        this.cases = cases;
        this.blocks = blocks;
        this.workspaces = workspaces;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(String reference, List<PersonCard> people, boolean namesShown);
    }

    @GET
    public TemplateInstance people(@PathParam("reference") String reference) {
        var caseFile = cases.find(reference).shown();
        var namesShown = visit.session().filter(Session::namesShown).isPresent();
        var cards = caseFile.people().stream()
                .map(person -> card(reference, person, namesShown))
                .toList();
        var names = cards.stream()
                .map(PersonCard::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return workspaces.around(Templates.people(reference, cards, namesShown), caseFile, OverviewTabs.PEOPLE, names);
    }

    private PersonCard card(String reference, CaseFile.Person person, boolean namesShown) {
        var name = namesShown ? blocks.nameToUse(reference, person.number()).orElse("") : "";
        return PersonCard.of(person, name, clock.instant(), workspaces.language());
    }
}
