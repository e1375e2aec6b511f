package org.amparo.cases.matrix;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.matrix.Matter;

/** Referrals in every state, as their sender and their receiver stand to them. */
final class ReferralsWorld {
    private final ReferralStory story;
    private final CaseWorld cases;

    ReferralsWorld(ReferralStory story, CaseWorld cases) {
        this.story = story;
        this.cases = cases;
    }

    Stream<Matter> matters() {
        return Stream.of(requested(), accepted(), inService(), ended(), shutOut())
                .flatMap(matters -> matters);
    }

    private Stream<Matter> requested() {
        var family = cases.aFamily();
        return inState("requested", family, story.aReferralOfTwo(family));
    }

    private Stream<Matter> accepted() {
        var family = cases.aFamily();
        return inState("accepted", family, accepted(family), "partner");
    }

    private Stream<Matter> inService() {
        var family = cases.aFamily();
        var referral = accepted(family);
        moves(referral, "IN_SERVICE");
        return inState("in service", family, referral, "partner");
    }

    private Stream<Matter> ended() {
        var family = cases.aFamily();
        var referral = accepted(family);
        moves(referral, "MOVED_ON");
        return inState("ended", family, referral);
    }

    /** The receiver accepted, and must never know from now on. */
    private Stream<Matter> shutOut() {
        var family = cases.aFamily();
        var referral = accepted(family);
        for (var person : new int[] {1, 3}) {
            Sides.located(ReferralStory.ROSA
                    .sends(Map.of("organisation", Sides.RECEIVER, "reason", "FAMILY_TIE"))
                    .post(family + "/people/" + person + "/exclusions"));
        }
        return inState("shut out", family, referral);
    }

    private UUID accepted(String family) {
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, Sides.RECEIVER);
        ReferralStory.PARTNER
                .sends(MatrixBodies.HAND_OVER)
                .header("If-Match", "\"0\"")
                .put("/disclosures/" + referral + "/hand-over")
                .then()
                .statusCode(204);
        return referral;
    }

    private void moves(UUID referral, String stage) {
        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"" + stage + "\"");
    }

    private static Stream<Matter> inState(String state, String family, UUID referral, String... receivers) {
        return Stream.of(
                Sides.disclosed(state, Map.of("referral", referral.toString()), receivers),
                Sides.worked("referral", state, Sides.inCase(family, referral.toString())));
    }
}
