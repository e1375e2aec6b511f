package org.amparo.portal.streams;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** What administrators find first. */
@Priority(11)
@ApplicationScoped
class StreamSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("administrator")
                ? List.of(new Entry(
                        "/streams", language.messages(StreamMessages.class).nav()))
                : List.of();
    }
}
