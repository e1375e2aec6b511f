package org.amparo.portal.revocation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to a revocation. */
@Priority(10)
@ApplicationScoped
class RevocationSections implements Sections {
    private static final Set<String> REVOKE = Set.of("administrator", "data-protection-officer");

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.stream().anyMatch(REVOKE::contains)
                ? List.of(new Entry(
                        "/revocation",
                        language.messages(RevocationMessages.class).nav()))
                : List.of();
    }
}
