package org.amparo.portal.map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to the map, after the figures themselves. */
@Priority(-1)
@ApplicationScoped
class MapSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("auditor")
                ? List.of(new Entry(
                        "/figures/map", language.messages(MapMessages.class).nav()))
                : List.of();
    }
}
