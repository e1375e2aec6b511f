package org.amparo.portal.overview;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.workspace.CaseTabs;

/** The last page of a case. */
@Priority(10)
@ApplicationScoped
class AccessTabs implements CaseTabs {
    static final String ACCESSES = "/accesses";

    @Override
    public List<Tab> of(Language language) {
        return List.of(
                new Tab(ACCESSES, language.messages(OverviewMessages.class).accesses()));
    }
}
