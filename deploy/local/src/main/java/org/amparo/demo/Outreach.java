package org.amparo.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;

/** What an organisation does without assisting anybody: a training, a mechanism, a campaign, each counted apart. */
record Outreach(User partner, Story story) {
    private static final ZoneId QUITO = ZoneId.of("America/Guayaquil");

    void tell() {
        story.chapter("What is done without assisting anybody");
        story.says("Mateo records a training of twelve officials, a referral pathway, and a campaign on the radio.");
        records("PROTECTION", "training", training());
        records(
                "PARTNERSHIP",
                "mechanism",
                Map.of("support", "CREATED", "level", "SUBNATIONAL", "mechanism", "REFERRAL_PATHWAY"));
        records(
                "PREVENTION",
                "campaign",
                Map.of(
                        "audiences", List.of("PEOPLE_IN_TRANSIT", "HOST_COMMUNITY"),
                        "languages", List.of("ES"),
                        "channels", List.of("RADIO"),
                        "outputs", 40));
        story.answered("201, three times; nobody trained is counted as assisted");
    }

    private static Map<String, Object> training() {
        return Map.of(
                "topic",
                "IDENTIFICATION",
                "hours",
                8,
                "participants",
                Map.of("WOMAN", 7, "MAN", 5),
                "workplaces",
                Map.of("STATE", 9, "CIVIL_SOCIETY", 3));
    }

    private void records(String pillar, String kind, Map<String, Object> work) {
        var today = LocalDate.now(Clock.system(QUITO));
        partner.post(
                        AmparoService.ASSISTANCE,
                        "/activities",
                        Map.of(
                                "pillar", pillar, "country", "ECU", "admin1", "EC-P", "from", today, "until", today,
                                "rmrp", true, kind, work))
                .expect(201);
    }
}
