package org.amparo.demo;

import java.time.Year;
import org.amparo.local.layout.AmparoService;

/** What the auditor learns: two numbers of a closed year, and nothing of this one. */
record Figures(Amparo amparo, Story story) {

    void tell(LastYear lastYear) {
        story.chapter("What auditors learn");
        var auditor = amparo.user("auditor");
        var year = lastYear.population().year();
        opensNoCase(auditor);
        asksForThisYear(auditor, year.plusYears(1));
        story.says("The auditor asks how many cases and individuals there were in the region in %s.".formatted(year));
        if (lastYear.isLoaded()) {
            story.answered(closedYear(auditor, year));
        } else {
            // The first answer fixes the figure for good: asked now, it would stay "fewer than 11".
            story.answered("not asked: the cases of %s are not loaded yet (deploy/demo --only-cases)".formatted(year));
        }
    }

    private void opensNoCase(User auditor) {
        story.says("The auditor tries to list cases.");
        auditor.get(AmparoService.CASE, "/cases").expect(401);
        story.answered("401, an auditor's token is accepted nowhere but at reporting-service");
    }

    private void asksForThisYear(User auditor, Year year) {
        story.says("The auditor asks for %s, with today's delivery.".formatted(year));
        var answer = auditor.get(AmparoService.REPORTING, "/figures/" + year).expect(409);
        story.answered(answer.told());
    }

    private static String closedYear(User auditor, Year year) {
        var answer = auditor.get(AmparoService.REPORTING, "/figures/" + year).expect(200);
        var cases = answer.body().path("cases");
        var individuals = answer.body().path("individuals");
        if (!cases.path("published").asBoolean()
                || !individuals.path("published").asBoolean()) {
            throw new Disappointment(
                    "Somebody asked for %s before its cases were loaded, and the first answer (%s) stays: deploy/reset begins anew."
                            .formatted(year, answer.text("asOf")));
        }
        return "200, %d cases, %d individuals, as of %s"
                .formatted(
                        cases.path("count").asInt(), individuals.path("count").asInt(), answer.text("asOf"));
    }
}
