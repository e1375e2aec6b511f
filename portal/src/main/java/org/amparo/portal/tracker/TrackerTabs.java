package org.amparo.portal.tracker;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.workspace.CaseTabs;

/** Where a case leads to what it was referred for. */
@Priority(150)
@ApplicationScoped
class TrackerTabs implements CaseTabs {
    @Override
    public List<Tab> of(Language language) {
        return List.of(
                new Tab("/referrals", language.messages(TrackerMessages.class).tab()));
    }
}
