package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Invariants;
import org.amparo.journeys.system.Log;
import org.amparo.journeys.system.Story;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.server.LocalKafka;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepeatedDeliveryTest {
    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void eventsThatComeThreeTimesAndOutOfOrderHaveOneEffect() {
        var referred = Story.acceptedByPuente();
        var nights = Story.nights(referred.opens(Account.PARTNER).must(200));
        Eventually.holds(() -> Account.PARTNER
                .sends(AmparoService.ASSISTANCE, "/deliveries", nights)
                .must(201));
        Eventually.holds(() -> assertThat(Story.timeline(referred.family())).contains("DELIVERED"));
        Invariants.hold();
        var told = Story.timeline(referred.family());
        var seed = Long.getLong("amparo.seed", System.nanoTime());

        LocalKafka.TOPICS.forEach(topic -> repeatThreeTimes(topic, seed));
        var later = Story.referredToPuente();

        later.awaitStage("OFFERED");
        Invariants.hold();
        assertThat(Story.timeline(referred.family())).as("seed %d", seed).isEqualTo(told);
        referred.opens(Account.PARTNER).must(200);
    }

    private static void repeatThreeTimes(String topic, long seed) {
        var records = Log.read(topic);
        var copies = new ArrayList<>(
                Stream.of(records, records, records).flatMap(List::stream).toList());
        Collections.shuffle(copies, new Random(seed));
        Log.repeat(copies);
    }

    @Test
    void aRecordNobodyCanReadStopsNobody() {
        var rubbish = "not an event".getBytes(StandardCharsets.UTF_8);

        for (var topic : List.of("amparo.cases", "amparo.referrals", "amparo.referral-requests", "amparo.facts")) {
            Log.write(List.of(
                    new ProducerRecord<>(topic, 0, rubbish, rubbish),
                    new ProducerRecord<>(topic, 1, rubbish, null),
                    new ProducerRecord<>(topic, 2, null, rubbish)));
        }
        var referred = Story.acceptedByPuente();

        referred.awaitStage("ACCEPTED");
        Invariants.hold();
    }
}
