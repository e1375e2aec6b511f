package org.amparo.portal.corrections;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to what was delivered, after everything else that those who deliver do. */
@Priority(1)
@ApplicationScoped
class CorrectionSections implements Sections {
    private static final Set<String> DELIVER = Set.of("caseworker", "supervisor", "partner");

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.stream().anyMatch(DELIVER::contains)
                ? List.of(new Entry(
                        "/deliveries",
                        language.messages(CorrectionMessages.class).nav()))
                : List.of();
    }
}
