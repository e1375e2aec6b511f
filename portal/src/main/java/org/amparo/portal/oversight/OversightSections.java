package org.amparo.portal.oversight;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** What data-protection officers find first. */
@Priority(30)
@ApplicationScoped
class OversightSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("data-protection-officer")
                ? List.of(new Entry(
                        "/oversight", language.messages(OversightMessages.class).nav()))
                : List.of();
    }
}
