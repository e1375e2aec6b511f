package org.amparo.portal.inbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** Where partners arrive. */
@Priority(20)
@ApplicationScoped
class InboxSections implements Sections {
    static final String INBOX = "/inbox";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("partner")
                ? List.of(
                        new Entry(INBOX, language.messages(InboxMessages.class).title()))
                : List.of();
    }
}
