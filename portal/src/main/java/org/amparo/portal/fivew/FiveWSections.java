package org.amparo.portal.fivew;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** What reporting officers find in the navigation. */
@Priority(21)
@ApplicationScoped
class FiveWSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("reporting-officer")
                ? List.of(new Entry(
                        "/five-w", language.messages(FiveWMessages.class).nav()))
                : List.of();
    }
}
