package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One family on its way from Lima to a shelter in Ecuador, and who may see what of it. */
final class Journey {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    private final Facts facts;
    private final Story story;
    private final Sender rosa;
    private final Receiver shelter;
    private final Onlookers onlookers;

    Journey(Amparo amparo, Facts facts, Patience patience, Story story) {
        this.facts = facts;
        this.story = story;
        rosa = new Sender(amparo.user("caseworker.pe"), patience);
        shelter = new Receiver(amparo.user("partner.ec"), patience);
        onlookers = new Onlookers(amparo, patience, story);
    }

    void tell() {
        var reference = registers();
        consents(reference);
        var referral = refers(reference);
        var disclosure = accepts(referral);
        delivers(referral, disclosure);
        onlookers.look(referral);
        oneWithdraws(reference, referral, disclosure);
        ends(reference, referral);
    }

    private String registers() {
        story.chapter("A family from Lima");
        story.says("Rosa, caseworker in Lima, registers a mother, a father and a daughter.");
        var today = LocalDate.now(Clock.system(LIMA));
        var reference = rosa.registers(new Family(today).intake());
        story.answered("201, case " + reference);
        return reference;
    }

    private void consents(String reference) {
        story.says("Rosa records what she found out about the mother and the daughter.");
        rosa.assesses(reference, Family.MOTHER);
        rosa.assesses(reference, Family.DAUGHTER);
        story.answered("201, assessed twice");
        story.says("The mother lets Rosa share this with shelters in Ecuador, for herself and for her daughter.");
        rosa.recordsConsent(reference, Family.MOTHER, "SELF");
        rosa.recordsConsent(reference, Family.DAUGHTER, "CAREGIVER");
        story.answered("201, two consents");
    }

    private String refers(String reference) {
        story.says("Rosa refers all three to Puente, a shelter in Ecuador. The father did not agree.");
        story.answered(rosa.refers(reference, List.of(Family.MOTHER, Family.FATHER, Family.DAUGHTER))
                .expect(422)
                .told());
        story.says("Rosa refers the mother and the daughter.");
        var asked =
                rosa.refers(reference, List.of(Family.MOTHER, Family.DAUGHTER)).expect(202);
        story.answered("202, referral " + rosa.numberOf(reference, asked.made()));
        return asked.made();
    }

    private Disclosure accepts(String referral) {
        story.chapter("A shelter in Ecuador");
        story.says("Mateo, at Puente, sees the card: no name, no sender, no exact age.");
        var card = shelter.seesTheOffer(referral);
        story.answered("200, %s, %s, a group of %s, answer by %s UTC"
                .formatted(word(card, "service"), word(card, "urgency"), group(card), time(word(card, "answerBy"))));
        story.says("Mateo tries to open the assessment before he answers.");
        story.answered(shelter.opens(referral).expect(404).told());
        story.says("Mateo accepts both.");
        shelter.accepts(referral);
        story.answered("204");
        story.says("Mateo opens what may be shared with him, at its source.");
        var disclosure = shelter.opensTheDisclosure(referral);
        story.answered("200, assessments of %d people".formatted(disclosure.assessed(2)));
        return disclosure;
    }

    private void delivers(String referral, Disclosure disclosure) {
        story.says("The mother and the daughter arrive at Puente.");
        shelter.tells(referral, Map.of("stage", "IN_SERVICE"));
        story.answered("204, in service");
        story.says("Mateo records two nights of shelter for both.");
        var before = facts.now().deliveries();
        shelter.delivers(disclosure, 2);
        story.answered("201");
        story.says("Today's delivery reaches the figures, without a name and by the month.");
        facts.awaitDeliveriesAfter(before);
        story.answered("counted, not yet published");
    }

    private void oneWithdraws(String reference, String referral, Disclosure before) {
        story.chapter("A no is carried out at once");
        story.says("The daughter goes back to her father; her mother says: share no more about her.");
        rosa.sharesNoMore(reference, Family.DAUGHTER);
        story.answered("204");
        story.says("Mateo opens the disclosure again.");
        var now = new Disclosure(shelter.opens(referral).expect(200).body());
        if (now.people().size() != 1 || !before.people().containsAll(now.people())) {
            throw new Disappointment("The shelter should open the mother alone, and opens %d people."
                    .formatted(now.people().size()));
        }
        story.answered("200, %d assessment, the mother's".formatted(now.assessed(1)));
    }

    private void ends(String reference, String referral) {
        story.says("The mother leaves the shelter well; Mateo completes the referral.");
        shelter.tells(referral, Map.of("stage", "COMPLETED", "outcome", "SUCCESSFUL"));
        story.answered("204, completed, successful");
        story.says("Rosa follows all of it in the timeline of her case.");
        var timeline = rosa.timelineUntil(reference, "REFERRAL_MOVED_ON", "COMPLETED");
        story.answered("200");
        timeline.forEach(entry -> story.aside("%s  %s".formatted(time(word(entry, "at")), told(entry))));
        story.says("Mateo looks once more, now that the service has ended.");
        story.answered(shelter.opens(referral).expect(404).told());
    }

    private static String group(JsonNode card) {
        return StreamSupport.stream(card.path("group").spliterator(), false)
                .map(part -> part.path("people").asText() + " " + word(part, "ageBand"))
                .collect(Collectors.joining(" and "));
    }

    private static String told(JsonNode entry) {
        return List.of(word(entry, "kind"), word(entry, "organisation"), word(entry, "detail")).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String time(String instant) {
        return instant.substring(11, 19);
    }

    private static String word(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
