package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.local.layout.AmparoService;

/** What the auditor learns: what was released of a closed year, beside the plan, and nothing of this one. */
record Figures(Amparo amparo, Patience patience, Story story) {
    private static final Set<String> ENDED = Set.of("READY", "PUBLISHED", "REFUSED", "FAILED");
    private static final String GIVEN_OUT = "PUBLISHED";

    void tell(LastYear lastYear) {
        story.chapter("What auditors learn");
        var auditor = amparo.user("auditor");
        var year = lastYear.population().year();
        opensNoCase(auditor);
        asksForThisYear(auditor, year.plusYears(1));
        readsThePlan(auditor);
        if (lastYear.isLoaded()) {
            releases(year);
            readsKeyFigures(auditor, year);
        } else {
            // Whoever is recorded after a release counts in no release of that year.
            story.says("The figures officer releases %s.".formatted(year));
            story.answered("not yet: the cases of %s are not loaded (deploy/demo --only-cases)".formatted(year));
        }
    }

    private void opensNoCase(User auditor) {
        story.says("The auditor tries to list cases.");
        auditor.get(AmparoService.CASE, "/cases").expect(401);
        story.answered("401, an auditor's token is accepted nowhere but at reporting-service");
    }

    private void asksForThisYear(User auditor, Year year) {
        story.says("The auditor asks for %s, with today's delivery.".formatted(year));
        var answer = auditor.get(AmparoService.REPORTING, "/products/mechanism?period=" + year)
                .expect(404);
        story.answered(answer.told());
    }

    private void readsThePlan(User auditor) {
        story.says("The auditor asks for the key figures of 2023, which the plan printed.");
        var region = region(auditor, "2023");
        var printed = region.path("plan").path(0).path("asPrinted");
        story.answered("200, %s people in need, %s to be reached, %s required"
                .formatted(
                        printed.path("peopleInNeed").asText(),
                        printed.path("target").asText(),
                        printed.path("requirements").asText()));
    }

    /** Both halves, each made in the background and published for good; what is published already stays. */
    private void releases(Year year) {
        var officer = amparo.user("figures-officer");
        for (var half = 1; half <= 2; half++) {
            var release = "/releases/" + year + "-H" + half;
            story.says(
                    "The figures officer releases the %s half of %s.".formatted(half == 1 ? "first" : "second", year));
            if (!state(officer, release).equals(GIVEN_OUT)) {
                officer.post(AmparoService.REPORTING, release, Map.of()).expect(202);
                patience.until("the release to be made and attacked", () -> Optional.of(state(officer, release))
                        .filter(ENDED::contains));
            }
            story.answered(published(officer, release));
        }
    }

    private static String published(User officer, String release) {
        var state = state(officer, release);
        return switch (state) {
            case "READY" -> {
                officer.post(AmparoService.REPORTING, release + "/publication", Map.of())
                        .expect(204);
                yield "made, attacked in vain, published";
            }
            case GIVEN_OUT -> "published before, and never changed";
            default -> "not given out: " + state;
        };
    }

    private static String state(User officer, String release) {
        return officer.get(AmparoService.REPORTING, release).text("state");
    }

    private void readsKeyFigures(User auditor, Year year) {
        story.says("The auditor asks for the key figures of %s.".formatted(year));
        var reached = region(auditor, year.toString()).path("reached");
        story.answered(
                reached.has("count")
                        ? "200, %d people reached in the region, truly %d to %d; those in transit stand apart"
                                .formatted(
                                        reached.path("count").asInt(),
                                        reached.path("lowest").asInt(),
                                        reached.path("highest").asInt())
                        : "200, people reached: " + reached.path("state").asText());
    }

    private static JsonNode region(User auditor, String year) {
        var figures = auditor.get(AmparoService.REPORTING, "/products/key-figures?platform=REGIONAL&period=" + year);
        return figures.status() == 200 ? figures.body().path("lines").path(0) : figures.body();
    }
}
