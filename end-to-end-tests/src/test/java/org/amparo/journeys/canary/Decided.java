package org.amparo.journeys.canary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Answer;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;

/** Whatever else is done about somebody whose words were entered: found twice, corrected, copied, asked for, kept, feared. */
final class Decided {
    private final String family;

    Decided(String family) {
        this.family = family;
    }

    void everything() {
        copies();
        correction();
        duplicate();
        question();
        demand();
        exclusion();
    }

    /** She takes her own copy along, and the account of who saw what. */
    private void copies() {
        for (var what : List.of("copies", "shared")) {
            Account.CASEWORKER
                    .sendsWithoutKey(
                            AmparoService.CASE,
                            family + "/people/1/" + what,
                            Map.of("safe", true, "contactRevision", 1))
                    .must(200);
        }
    }

    private void correction() {
        sends(family + "/people/1/corrections", Map.of("block", "IDENTITY", "wrong", "INACCURATE"))
                .must(201);
    }

    /** The same woman in a second file, found by her document and made one with the first. */
    private void duplicate() {
        var second = Story.aFamily();
        Entered.write(second);
        sends(
                        family + "/people/1/duplicates",
                        Map.of("reference", reference(second), "number", 1, "reason", "SAME_DOCUMENT"))
                .must(201);
    }

    private void question() {
        var agreed = new HashMap<>(Story.consent(1, Story.PUENTE));
        agreed.put("purpose", "LINKAGE");
        agreed.put("blocks", List.of("IDENTITY"));
        sends(family + "/people/1/consents", agreed).must(201);
        sends(family + "/people/1/linkage-questions", Map.of("reason", "CONTINUE_ASSISTANCE"))
                .must(202);
    }

    /** A court's, which is not told anything and orders that the case be kept; what it cites is typed as it should be. */
    private void demand() {
        var demand = Account.OFFICER
                .sends(
                        AmparoService.CASE,
                        "/oversight/demands",
                        Map.of(
                                "asker",
                                "COURT",
                                "country",
                                "PER",
                                "askedOn",
                                "2026-11-02",
                                "law",
                                "Code of procedure, art. 247",
                                "reference",
                                reference(family),
                                "people",
                                List.of(1)))
                .must(201)
                .location();
        Account.OFFICER
                .sends(AmparoService.CASE, demand + "/legal-hold", Map.of())
                .must(204);
        Account.OFFICER
                .sends(AmparoService.CASE, demand + "/answer", Map.of("outcome", "REFUSED"))
                .must(204);
    }

    private void exclusion() {
        sends(family + "/people/1/exclusions", Map.of("organisation", Story.CANAL_SEGURO, "reason", "FEARS_REPRISAL"))
                .must(201);
    }

    private static Answer sends(String path, Map<String, Object> body) {
        return Account.CASEWORKER.sends(AmparoService.CASE, path, body);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }
}
