package org.amparo.portal.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.service.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks reporting-service. What it does not give out is nothing, whatever the reason: pages have one sentence for it. */
@ApplicationScoped
public class Reporting {
    private final ReportingApi api;

    Reporting(@RestClient ReportingApi api) {
        this.api = api;
    }

    /** Half-years of which something was published, newest first. */
    public List<String> periods() {
        return Answers.read(api::periods).orElse(List.of());
    }

    public Optional<KeyFigures> keyFigures(String year) {
        return Answers.read(() -> api.keyFigures(year));
    }

    public Optional<byte[]> keyFigureFile(String year) {
        return Answers.read(() -> api.keyFigureFile(year));
    }

    public Optional<ReleasedTables> product(Subject subject, String period) {
        return Answers.read(() -> api.product(subject.word(), period));
    }

    public Optional<byte[]> productFile(Subject subject, String period) {
        return Answers.read(() -> api.productFile(subject.word(), period));
    }

    public Optional<ReleasedTable> table(Question question) {
        return Answers.read(() -> api.table(question.period(), question.unit(), String.join(",", question.by())));
    }
}
