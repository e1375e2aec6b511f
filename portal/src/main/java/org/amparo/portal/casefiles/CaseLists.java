package org.amparo.portal.casefiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks case-service for the cases of whoever reads. */
@ApplicationScoped
public class CaseLists {
    private static final int ROWS = 25;
    private static final int MANY = 100;
    private static final int NOT_UNDERSTOOD = 400;

    private final CaseListApi api;

    CaseLists(@RestClient CaseListApi api) {
        this.api = api;
    }

    /** One page of at most 25; empty when the marker of the place is none for this list and reader. */
    public Optional<CasePage> page(CaseFilter filter, @Nullable String after) {
        return Answers.read(() -> asked(filter, after));
    }

    private CasePage asked(CaseFilter filter, @Nullable String after) {
        try {
            return api.list(open(filter.status()), open(filter.level()), open(filter.type()), after, ROWS);
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() == NOT_UNDERSTOOD ? new NotFoundException() : refused;
        }
    }

    /** What ends within this time ({@code P14D}), the first hundred. */
    public List<RunningOut.Item> runningOut(String within) {
        return Answers.read(() -> api.expiring(within, MANY))
                .map(RunningOut::runningOut)
                .orElse(List.of());
    }

    private static @Nullable String open(String filter) {
        return filter.isEmpty() ? null : filter;
    }
}
