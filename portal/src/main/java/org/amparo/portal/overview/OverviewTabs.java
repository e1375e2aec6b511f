package org.amparo.portal.overview;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.workspace.CaseTabs;

/** The first pages of a case. */
@Priority(200)
@ApplicationScoped
class OverviewTabs implements CaseTabs {
    static final String OVERVIEW = "";
    static final String PEOPLE = "/people";

    @Override
    public List<Tab> of(Language language) {
        var messages = language.messages(OverviewMessages.class);
        return List.of(new Tab(OVERVIEW, messages.overview()), new Tab(PEOPLE, messages.people()));
    }
}
