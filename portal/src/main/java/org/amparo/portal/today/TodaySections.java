package org.amparo.portal.today;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** Where whoever works on cases arrives. */
@Priority(200)
@ApplicationScoped
class TodaySections implements Sections {
    private static final String TODAY = "/today";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("caseworker") || roles.contains("supervisor")
                ? List.of(
                        new Entry(TODAY, language.messages(TodayMessages.class).title()))
                : List.of();
    }
}
