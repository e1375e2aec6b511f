package org.amparo.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.workspace.CaseTabs;

/** Where a case leads to writing down what was given to its people. */
@Priority(140)
@ApplicationScoped
class DeliveryTabs implements CaseTabs {
    @Override
    public List<Tab> of(Language language) {
        return List.of(
                new Tab("/delivery", language.messages(DeliveryMessages.class).tab()));
    }
}
