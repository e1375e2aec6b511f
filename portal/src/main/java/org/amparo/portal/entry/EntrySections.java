package org.amparo.portal.entry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** Where partners look after what others read of them before they refer somebody. */
@Priority(5)
@ApplicationScoped
class EntrySections implements Sections {
    static final String DIRECTORY = "/directory";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("partner")
                ? List.of(new Entry(
                        DIRECTORY, language.messages(EntryMessages.class).nav()))
                : List.of();
    }
}
