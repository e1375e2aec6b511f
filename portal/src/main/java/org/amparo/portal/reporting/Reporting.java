package org.amparo.portal.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.portal.page.ServiceAway;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks reporting-service. What it does not give out is nothing, whatever the reason: pages have one sentence for it. */
@ApplicationScoped
public class Reporting {
    private static final int NOT_LOGGED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_GIVEN_OUT = 404;
    private static final int FAULTS_OF_THE_SERVICE = 500;

    private final ReportingApi api;

    Reporting(@RestClient ReportingApi api) {
        this.api = api;
    }

    /** Half-years of which something was published, newest first. */
    public List<String> periods() {
        return asked(api::periods).orElse(List.of());
    }

    public Optional<KeyFigures> keyFigures(String year) {
        return asked(() -> api.keyFigures(year));
    }

    public Optional<byte[]> keyFigureFile(String year) {
        return asked(() -> api.keyFigureFile(year));
    }

    public Optional<ReleasedTables> product(Subject subject, String period) {
        return asked(() -> api.product(subject.word(), period));
    }

    public Optional<byte[]> productFile(Subject subject, String period) {
        return asked(() -> api.productFile(subject.word(), period));
    }

    public Optional<ReleasedTable> table(Question question) {
        return asked(() -> api.table(question.period(), question.unit(), String.join(",", question.by())));
    }

    /** @throws ServiceAway when it does not answer, or answers that it cannot */
    private static <T> Optional<T> asked(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException refused) {
            return orThrow(refused);
        } catch (ProcessingException unreachable) {
            throw new ServiceAway(unreachable);
        }
    }

    private static <T> Optional<T> orThrow(WebApplicationException refused) {
        return switch (refused.getResponse().getStatus()) {
            case NOT_GIVEN_OUT -> Optional.empty();
            case NOT_LOGGED_IN, NOT_ALLOWED -> throw refused;
            default ->
                throw refused.getResponse().getStatus() >= FAULTS_OF_THE_SERVICE
                        ? new ServiceAway(refused)
                        : new IllegalStateException(
                                "reporting-service did not understand or was not understood", refused);
        };
    }
}
