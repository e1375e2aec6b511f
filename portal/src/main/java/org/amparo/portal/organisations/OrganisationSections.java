package org.amparo.portal.organisations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to organisations and, through them, to accounts. */
@Priority(8)
@ApplicationScoped
class OrganisationSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("administrator")
                ? List.of(new Entry(
                        "/organisations",
                        language.messages(OrganisationMessages.class).nav()))
                : List.of();
    }
}
