package org.amparo.portal.workspace;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.amparo.portal.casefiles.CaseFile;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;

/** Puts around a page of a case what is around every page of a case. */
@RequestScoped
public class Workspaces {
    private final Shells shells;
    private final List<CaseTabs> features;

    Workspaces(Shells shells, @All List<CaseTabs> features) {
        this.shells = shells;
        this.features = List.copyOf(features);
    }

    public Language language() {
        return shells.language();
    }

    /** A page of this case, by the path of its tab; no name on it. */
    public TemplateInstance around(TemplateInstance page, CaseFile caseFile, String tab) {
        return around(page, caseFile, tab, List.of());
    }

    /** The same with the names that somebody chose to see. */
    public TemplateInstance around(TemplateInstance page, CaseFile caseFile, String tab, List<String> names) {
        return shells.around(page.data("top", top(caseFile, tab, names)));
    }

    private CaseTop top(CaseFile caseFile, String tab, List<String> names) {
        var words = Words.in(language());
        return new CaseTop(
                caseFile.reference(),
                words.of("caseStatus", caseFile.status()),
                !caseFile.isOpen(),
                caseFile.securityLevel(),
                words.of("securityLevel", caseFile.securityLevel()),
                names,
                features.stream()
                        .flatMap(feature -> feature.of(language()).stream())
                        .map(page -> new CaseTop.Link(
                                "/cases/" + caseFile.reference() + page.path(),
                                page.name(),
                                page.path().equals(tab)))
                        .toList());
    }
}
