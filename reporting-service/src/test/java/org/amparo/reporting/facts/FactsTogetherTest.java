package org.amparo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class FactsTogetherTest {
    private static final YearMonth MONTH = YearMonth.of(2018, 2);
    private static final int A_POLL = 500;

    @Inject
    Arrivals arrivals;

    @Inject
    Pseudonyms pseudonyms;

    @Test
    void ofRevisionsThatCameTogetherTheHighestIsKeptWithItsPeople() {
        var delivery = aDelivery();
        var corrected = new HashMap<>(delivery);
        corrected.put("revision", 2);
        corrected.put("country", "ECU");
        corrected.put("recipients", List.of(arrivals.recipient(arrivals.aHandle(), "MAN", "IN_TRANSIT")));

        arrivals.arriveTogether(List.of(arrivals.event(delivery, 1), arrivals.event(corrected, 2)));

        assertThat(factOf(delivery)).containsEntry("revision", 2L).containsEntry("country", "ECU");
        assertThat(Rows.of("select age_gender from fact_person where fact = ?", id(delivery)))
                .singleElement()
                .satisfies(person -> assertThat(person).containsEntry("age_gender", "MAN"));
    }

    @Test
    void whatCameEarlierThanItsTurnWaitsWhileTheRestHasItsEffect() {
        var early = aDelivery();
        var due = aDelivery();

        arrivals.arriveTogether(List.of(arrivals.event(early, 2), arrivals.event(due, 1)));

        assertThat(Rows.of("select * from fact where id = ?", id(early))).isEmpty();
        assertThat(factOf(due)).containsEntry("revision", 1L);
    }

    @Test
    void oneThatCannotBeKeptTakesTheOthersWithItSoThatTheyAreTriedOneByOne() {
        var fine = aDelivery();
        var poison = aDelivery();
        poison.put("service", "María Pérez");

        assertThatThrownBy(() -> arrivals.arriveTogether(List.of(arrivals.event(fine, 1), arrivals.event(poison, 1))))
                .isInstanceOf(RuntimeException.class);

        assertThat(Rows.of("select * from fact where id = ?", id(fine))).isEmpty();
        arrivals.arrives(fine);
        assertThat(factOf(fine)).containsEntry("revision", 1L);
    }

    /** Two thousand a second is the bar; said and not judged, because this machine may be doing something else. */
    @Test
    @Tag("prove")
    void soManyAreKeptInASecond() {
        var facts = Integer.getInteger("amparo.facts", 20_000);
        arrivals.arriveTogether(deliveries(A_POLL));
        var spent = 0L;
        for (var kept = 0; kept < facts; kept += A_POLL) {
            var fetched = deliveries(A_POLL);
            var began = System.nanoTime();
            arrivals.arriveTogether(fetched);
            spent += System.nanoTime() - began;
        }
        System.out.printf("%d facts kept, %.0f a second%n", facts, facts * 1e9 / spent);
        assertThat(spent).isPositive();
    }

    private List<Received> deliveries(int number) {
        var events = new ArrayList<Received>();
        for (var i = 0; i < number; i++) {
            events.add(arrivals.event(aDelivery(), 1));
        }
        return events;
    }

    private Map<String, Object> aDelivery() {
        var delivery = arrivals.aDelivery(MONTH, arrivals.aHandle());
        delivery.put(
                "recipients",
                List.of(
                        arrivals.recipient(arrivals.aHandle(), "WOMAN", "IN_DESTINATION"),
                        arrivals.recipient(arrivals.aHandle(), "GIRL", "IN_DESTINATION")));
        return delivery;
    }

    private Map<String, Object> factOf(Map<String, Object> fact) {
        return Rows.of("select * from fact where id = ?", id(fact)).getFirst();
    }

    private String id(Map<String, Object> fact) {
        return pseudonyms.kept((String) fact.get("fact"));
    }
}
