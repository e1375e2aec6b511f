package org.amparo.portal.workspace;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.amparo.portal.casefiles.CaseFiles;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.service.Told;

/** What pages about one person share: whose they are, what surrounds them, how a refusal is said. */
@RequestScoped
public class PersonPages {
    private static final String PEOPLE = "/people";

    private final CaseFiles cases;
    private final Workspaces workspaces;

    PersonPages(CaseFiles cases, Workspaces workspaces) {
        this.cases = cases;
        this.workspaces = workspaces;
    }

    /**
     * The person with this number in the case with this code.
     *
     * @throws NotFoundException when there is none for this reader
     */
    public CasePerson find(String reference, int number) {
        var found = cases.find(reference);
        if (found.shown().people().stream().noneMatch(person -> person.number() == number)) {
            throw new NotFoundException();
        }
        return new CasePerson(found.shown(), found.version(), number);
    }

    public Response page(TemplateInstance page, CasePerson person) {
        return Response.ok(workspaces.around(page, person.caseFile(), PEOPLE)).build();
    }

    /** Leads to another page about this person. */
    public static Response to(CasePerson person, String page) {
        return Response.seeOther(URI.create(person.address() + page)).build();
    }

    /** Whether it was done; where not, the form says why, and keeps what was typed. */
    public boolean isDone(Told told, Filled form, String otherwise) {
        return switch (told) {
            case Told.Done done -> true;
            case Told.Refused refused -> {
                form.fault(
                        "main",
                        Words.in(language()).orElse("problem", refused.problem().code(), otherwise));
                yield false;
            }
        };
    }

    public Language language() {
        return workspaces.language();
    }

    /** Codes of a kind to choose from. */
    public List<Option> options(String kind, List<String> codes) {
        var words = Words.in(language());
        return codes.stream().map(code -> Option.of(code, words.of(kind, code))).toList();
    }
}
