package org.amparo.demo;

import org.amparo.local.layout.AmparoService;

/** People with accounts and a look at a referral that is not theirs. */
record Onlookers(Amparo amparo, Patience patience, Story story) {

    void look(String referral) {
        story.chapter("Who else looks");
        story.says("Inés, at a shelter in Panama, tries to see the referral and the assessments.");
        var elsewhere = new Receiver(amparo.user("partner.pa"), patience);
        var refused = elsewhere.looksAt(referral).expect(404);
        elsewhere.opens(referral).expect(404);
        story.answered(refused.told());
        story.says("The coordinator for Peru and Ecuador looks at the referral.");
        var seen = amparo.user("coordinator")
                .get(AmparoService.REFERRAL, "/referrals/" + referral)
                .expect(200);
        if (seen.body().has("people")) {
            throw new Disappointment("The coordinator sees people, who should see the card and the state only.");
        }
        story.answered("200, card and state: %s from %s to %s, nobody in particular"
                .formatted(seen.text("stage"), seen.text("sender"), seen.text("receiver")));
    }
}
