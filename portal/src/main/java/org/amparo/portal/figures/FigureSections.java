package org.amparo.portal.figures;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** What auditors find in the navigation. */
@Priority(3)
@ApplicationScoped
class FigureSections implements Sections {
    static final String KEY_FIGURES = "/figures";
    static final String TABLES = "/figures/subjects";
    static final String EXPLORE = "/figures/table";
    static final String METHODS = "/figures/methods";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        var messages = language.messages();
        return roles.contains("auditor")
                ? List.of(
                        new Entry(KEY_FIGURES, messages.navKeyFigures()),
                        new Entry(TABLES, messages.navTables()),
                        new Entry(EXPLORE, messages.navExplore()),
                        new Entry(METHODS, messages.navMethods()))
                : List.of();
    }
}
