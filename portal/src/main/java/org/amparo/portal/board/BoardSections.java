package org.amparo.portal.board;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** What coordinators find in the navigation: first of all, the board. */
@Priority(40)
@ApplicationScoped
class BoardSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("coordinator")
                ? List.of(new Entry(
                        "/board", language.messages(BoardMessages.class).nav()))
                : List.of();
    }
}
