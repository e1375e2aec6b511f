package org.amparo.cases.matrix;

import static org.amparo.cases.ReferralStory.ROSA;

import java.util.Map;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.matrix.Matter;

/** Cases in every state, with what lies in them; each has somebody who must never know of it. */
final class CaseWorld {
    private static final String[] HELPERS = {"caseworker", "supervisor"};

    private final ReferralStory story;

    CaseWorld(ReferralStory story) {
        this.story = story;
    }

    Stream<Matter> matters() {
        return Stream.of(cases(), corrections(), exclusions(), duplicates()).flatMap(some -> some);
    }

    /** A family of Rosa's that an office of her own organisation must never know of. */
    String aFamily() {
        var family = story.aFamily();
        ROSA.sends(Papers.contact())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/contact")
                .then()
                .statusCode(204);
        Sides.excludesAnOffice(family);
        return family;
    }

    private Stream<Matter> cases() {
        return Stream.of(
                        inState("open", aFamily(), HELPERS),
                        inState("closed", closed(aFamily()), HELPERS),
                        inState("referred", referred(aFamily()), HELPERS),
                        inState("with a receiver", accepted(aFamily()), HELPERS),
                        inState("leaving", leaving(aFamily())))
                .flatMap(matters -> matters);
    }

    /** With whoever of the house may open something in an emergency. */
    private static Stream<Matter> inState(String state, String family, String... helpers) {
        var parts = Sides.inCase(family);
        return Stream.of(
                Sides.worked("case", state, parts),
                Sides.owned("own case", state, parts),
                Sides.watched("watched case", state, parts),
                Sides.overseen("overseen", state, parts),
                Sides.ofTheHouse("endangered", state, parts, helpers));
    }

    private static String closed(String family) {
        ROSA.sends(Map.of("status", "CLOSED", "reason", "GOALS_MET"))
                .header("If-Match", "\"1\"")
                .put(family + "/status")
                .then()
                .statusCode(204);
        return family;
    }

    private String referred(String family) {
        story.aReferralOfTwo(family);
        return family;
    }

    private String accepted(String family) {
        story.accepts(story.aReferralOfTwo(family), Sides.RECEIVER);
        return family;
    }

    private static String leaving(String family) {
        ROSA.sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);
        return family;
    }

    private Stream<Matter> corrections() {
        return Stream.of("asked for", "asked for elsewhere").map(state -> {
            var family = aFamily();
            var id = Sides.located(
                    ROSA.sends(Map.of("block", "CONTACT", "wrong", "OUTDATED")).post(family + "/people/1/corrections"));
            return Sides.worked("correction", state, Sides.inCase(family, id));
        });
    }

    private Stream<Matter> exclusions() {
        return Stream.of("of a stranger", "of another stranger").map(state -> {
            var family = aFamily();
            var id = Sides.located(ROSA.sends(Map.of("organisation", "PA-CANAL-SEGURO", "reason", "FAMILY_TIE"))
                    .post(family + "/people/1/exclusions"));
            return Sides.owned("exclusion", state, Sides.inCase(family, id));
        });
    }

    private Stream<Matter> duplicates() {
        return Stream.of("found", "found elsewhere").map(state -> {
            var kept = aFamily();
            var other = Sides.last(aFamily());
            var id = Sides.located(ROSA.sends(Map.of("reference", other, "number", 1, "reason", "PERSON_SAID_SO"))
                    .post(kept + "/people/1/duplicates"));
            return Sides.worked("duplicate", state, Sides.inCase(kept, id));
        });
    }
}
