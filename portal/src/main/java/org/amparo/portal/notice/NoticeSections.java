package org.amparo.portal.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way to the notices, for those whom something may wait for. */
@Priority(6)
@ApplicationScoped
class NoticeSections implements Sections {
    static final String NOTICES = "/notices";

    private static final Set<String> READERS = Set.of("caseworker", "supervisor", "data-protection-officer", "partner");

    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return Collections.disjoint(roles, READERS)
                ? List.of()
                : List.of(new Entry(
                        NOTICES, language.messages(NoticeMessages.class).title()));
    }
}
