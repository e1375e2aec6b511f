package org.amparo.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.amparo.portal.testing.StubbedServices.Answer;
import org.amparo.portal.testing.StubbedServices.Asked;

/** Answers as reporting-service does, from files; the real one, and that these files are like it, is for the journeys. */
public final class StubbedReporting {
    private static final String SERVICE = "GET reporting";
    private static final Map<String, String> ANSWERS = Map.of(
            "/products", "periods",
            "/products/key-figures?period=2023", "key-figures",
            "/products/mechanism?period=2025", "mechanism",
            "/figure-requests?size=25", "requests",
            "/products/reached?period=2025-H1", "reached",
            "/products/reached?period=2025-H2", "reached-withheld",
            "/products/tables?period=2025&unit=INDIVIDUAL&by=ageGender", "table",
            "/products/tables?period=2025&unit=INDIVIDUAL&by=country,ageGender", "cross");
    private static final String REFUSED = "{\"type\":\"urn:amparo:problem:not-given-out\",\"status\":404}";

    private static volatile String lastToken = "";

    private StubbedReporting() {}

    /** What the last question showed. */
    public static String lastToken() {
        return lastToken;
    }

    static Optional<Answer> answer(Asked question) {
        if (!question.what().startsWith(SERVICE)) {
            return Optional.empty();
        }
        lastToken = String.valueOf(question.header("Authorization"));
        var asked = question.what().substring(SERVICE.length()).replace("%2C", ",");
        var accepted = question.header("Accept");
        if (asked.contains("period=2022")) {
            return Optional.of(json(503, "{}"));
        } else if (asked.contains("period=2027")) {
            return Optional.of(json(401, "{}"));
        } else if (asked.contains("period=2024")) {
            return Optional.of(json(400, "{}"));
        } else if (!ANSWERS.containsKey(asked)) {
            return Optional.of(new Answer(404, REFUSED, Map.of("Content-Type", "application/problem+json")));
        } else if (accepted != null && accepted.startsWith("text/csv")) {
            return Optional.of(
                    new Answer(200, "Year,Platform\n#date+year,#adm0\n2023,PER\n", Map.of("Content-Type", "text/csv")));
        }
        return Optional.of(json(200, file(ANSWERS.get(asked))));
    }

    private static Answer json(int status, String body) {
        return new Answer(status, body, Map.of());
    }

    private static String file(String name) {
        try (var file = StubbedReporting.class.getResourceAsStream("/reporting/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
