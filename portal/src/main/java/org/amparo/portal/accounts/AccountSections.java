package org.amparo.portal.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Sections;

/** The way of an officer to the accounts of the own organisation; administrators come by the list of organisations. */
@Priority(7)
@ApplicationScoped
class AccountSections implements Sections {
    @Override
    public List<Entry> of(Set<String> roles, Language language) {
        return roles.contains("data-protection-officer")
                ? List.of(new Entry(
                        "/accounts", language.messages(AccountMessages.class).nav()))
                : List.of();
    }
}
