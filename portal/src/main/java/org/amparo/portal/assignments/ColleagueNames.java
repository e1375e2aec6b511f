package org.amparo.portal.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.ServiceAway;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What accounts of the own organisation are called, so that pages need not show numbers. */
@ApplicationScoped
public class ColleagueNames {
    private final NameApi names;

    ColleagueNames(@RestClient NameApi names) {
        this.names = names;
    }

    /** By number. None while the identity provider is away: a page is worth more than the names on it. */
    public Map<String, String> byNumber() {
        try {
            return Answers.read(names::list).orElse(List.of()).stream()
                    .collect(Collectors.toUnmodifiableMap(NameApi.Name::id, NameApi.Name::account));
        } catch (ServiceAway nameless) {
            return Map.of();
        }
    }
}
