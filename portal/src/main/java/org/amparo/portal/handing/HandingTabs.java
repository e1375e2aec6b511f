package org.amparo.portal.handing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.workspace.CaseTabs;

/** Near the end of the pages of a case. */
@Priority(20)
@ApplicationScoped
class HandingTabs implements CaseTabs {
    static final String CARE = "/care";

    @Override
    public List<Tab> of(Language language) {
        return List.of(new Tab(CARE, language.messages(HandingMessages.class).title()));
    }
}
