package org.amparo.portal.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to the state of the access logs. */
@Priority(9)
@ApplicationScoped
class LedgerSections implements Sections {
    private static final Set<String> ARE_TOLD = Set.of("administrator", "data-protection-officer");

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.stream().anyMatch(ARE_TOLD::contains)
                ? List.of(new Entry(
                        "/ledger", language.messages(LedgerMessages.class).nav()))
                : List.of();
    }
}
