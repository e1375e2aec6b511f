package org.amparo.portal.caselist;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The list of cases in the navigation. */
@Priority(190)
@ApplicationScoped
class CaseListSections implements Sections {
    private static final String CASES = "/cases";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("caseworker") || roles.contains("supervisor")
                ? List.of(new Entry(
                        CASES, language.messages(CaseListMessages.class).title()))
                : List.of();
    }
}
