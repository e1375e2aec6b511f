package org.amparo.portal.shelter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** Where partners look after their places. */
@Priority(12)
@ApplicationScoped
class ShelterSections implements Sections {
    static final String SHELTER = "/shelter";

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("partner")
                ? List.of(new Entry(
                        SHELTER, language.messages(ShelterMessages.class).title()))
                : List.of();
    }
}
