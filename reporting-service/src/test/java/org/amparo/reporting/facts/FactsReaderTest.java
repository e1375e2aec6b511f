package org.amparo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.amparo.kit.inbox.StreamKeys;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class FactsReaderTest {
    private static final YearMonth MONTH = YearMonth.of(2019, 3);

    @Inject
    Arrivals arrivals;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    StreamKeys keys;

    @Test
    void theSampleOfTheContractIsUnderstoodAndCannotBeOpenedWithKeysOfAnother() {
        var key = "k3JrX1sWc8tL6fHgDzEaKiNoRbTyVuMx";

        assertThatThrownBy(() -> arrivals.take(key, 1, WrittenEvents.sample("fact.recorded.v1")))
                .rootCause()
                .hasMessageNotContaining("AQH0dGa7");

        assertThat(factsOf(key)).isEmpty();
    }

    @Test
    void aHigherRevisionTakesThePlaceOfTheOneBefore() {
        var fact = arrivals.aCase(MONTH, arrivals.aHandle());
        arrivals.arrives(fact, 1);
        fact.put("revision", 2);
        fact.put("country", "ECU");

        arrivals.arrives(fact, 2);

        assertThat(factsOf(fact)).singleElement().satisfies(kept -> assertThat(kept)
                .containsEntry("revision", 2L)
                .containsEntry("country", "ECU"));
    }

    @Test
    void whetherADeliveryIsPartOfThePlanIsKeptAsItWasSaid() {
        var inThePlan = arrivals.aCase(MONTH, arrivals.aHandle());
        inThePlan.put("kind", "DELIVERY");
        inThePlan.put("rmrp", true);
        var notSaid = arrivals.aCase(MONTH, arrivals.aHandle());

        arrivals.arrives(inThePlan);
        arrivals.arrives(notSaid);

        assertThat(factsOf(inThePlan)).singleElement().satisfies(kept -> assertThat(kept)
                .containsEntry("rmrp", true));
        assertThat(factsOf(notSaid)).singleElement().satisfies(kept -> assertThat(kept.get("rmrp"))
                .isNull());
    }

    @Test
    void aLowerOrEqualRevisionIsIgnored() {
        var fact = arrivals.aCase(MONTH, arrivals.aHandle());
        fact.put("revision", 7);
        arrivals.arrives(fact, 1);
        fact.put("country", "ECU");
        arrivals.arrives(fact, 2);
        fact.put("revision", 6);

        arrivals.arrives(fact, 3);

        assertThat(factsOf(fact)).singleElement().satisfies(kept -> assertThat(kept)
                .containsEntry("revision", 7L)
                .containsEntry("country", "PER"));
    }

    @Test
    void anEventDeliveredTwiceHasOneEffect() {
        var fact = arrivals.aCase(MONTH, arrivals.aHandle());
        arrivals.arrives(fact, 1);

        arrivals.arrives(fact, 1);

        assertThat(factsOf(fact)).hasSize(1);
    }

    @Test
    void whoeverCameUnderTwoWrapsHasOnePseudonym() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        var first = arrivals.aPerson(MONTH, caseFile, person);
        var second = arrivals.aPerson(MONTH, caseFile, person);
        assertThat(first.get("person")).isNotEqualTo(second.get("person"));

        arrivals.arrives(first);
        arrivals.arrives(second);

        assertThat(pseudonym(first, "person")).isEqualTo(pseudonym(second, "person"));
        assertThat(pseudonym(first, "case")).isEqualTo(pseudonym(second, "case"));
        assertThat(pseudonym(first, "case")).isNotEqualTo(pseudonym(first, "person"));
    }

    @Test
    void whoCountsUnderAnotherRecordIsKeptBesideThePseudonymOfThatOneAndWhoDoesNotBesideNone() {
        var caseFile = arrivals.aHandle();
        var older = arrivals.aHandle();
        var younger = arrivals.aHandle();
        var one = arrivals.aPerson(MONTH, caseFile, older, older);
        var other = arrivals.aPerson(MONTH, arrivals.aHandle(), younger, older);

        arrivals.arrives(one);
        arrivals.arrives(other);

        assertThat(factsOf(one).getFirst().get("counted_as")).isNull();
        assertThat((byte[]) factsOf(other).getFirst().get("counted_as"))
                .isEqualTo((byte[]) factsOf(one).getFirst().get("person_pseudonym"));
    }

    @Test
    void twoPeopleOfOneCaseHaveTwoPseudonyms() {
        var caseFile = arrivals.aHandle();
        var one = arrivals.aPerson(MONTH, caseFile, arrivals.aHandle());
        var other = arrivals.aPerson(MONTH, caseFile, arrivals.aHandle());

        arrivals.arrives(one);
        arrivals.arrives(other);

        assertThat(pseudonym(one, "person")).isNotEqualTo(pseudonym(other, "person"));
        assertThat(pseudonym(one, "case")).isEqualTo(pseudonym(other, "case"));
    }

    @Test
    void thePeopleOfADeliveryAreKeptEachOnceAndFollowItsRevisions() {
        var mother = arrivals.aHandle();
        var child = arrivals.aHandle();
        var delivery = arrivals.aCase(MONTH, arrivals.aHandle());
        delivery.put("kind", "DELIVERY");
        delivery.put("organisation", "PE-CASA-ABIERTA");
        delivery.put("quantity", 3);
        delivery.put("exploitation", List.of("FORCED_LABOUR"));
        delivery.put("persons", List.of(arrivals.wrap(mother), arrivals.wrap(mother), arrivals.wrap(child)));
        arrivals.arrives(delivery, 1);
        assertThat(peopleOf(delivery)).isEqualTo(2);
        delivery.put("revision", 2);
        delivery.put("persons", List.of(arrivals.wrap(child)));

        arrivals.arrives(delivery, 2);

        assertThat(peopleOf(delivery)).isEqualTo(1);
    }

    @Test
    void ofEachOfThemIsKeptTheCellAndGroupTheyWereOfThen() {
        var mother = arrivals.aHandle();
        var child = arrivals.aHandle();
        var delivery = arrivals.aDelivery(MONTH, arrivals.aHandle());
        delivery.put(
                "recipients",
                List.of(
                        arrivals.recipient(mother, "WOMAN", "IN_TRANSIT"),
                        arrivals.recipient(mother, "WOMAN", "IN_TRANSIT"),
                        arrivals.recipient(child, "GIRL", "IN_DESTINATION")));

        arrivals.arrives(delivery);

        assertThat(rowsOf("fact_person", delivery))
                .extracting(row -> row.get("age_gender"), row -> row.get("population_group"))
                .containsExactlyInAnyOrder(tuple("WOMAN", "IN_TRANSIT"), tuple("GIRL", "IN_DESTINATION"));
    }

    @Test
    void aHeadcountFollowsTheRevisionsOfItsFact() {
        var aid = arrivals.aDelivery(MONTH, arrivals.aHandle());
        aid.remove("caseFile");
        aid.put("registered", false);
        aid.put("headcount", List.of(arrivals.cell("WOMAN", 4), arrivals.cell("BOY", 2)));
        arrivals.arrives(aid, 1);
        aid.put("revision", 2);
        aid.put("headcount", List.of(arrivals.cell("WOMAN", 3)));

        arrivals.arrives(aid, 2);

        assertThat(rowsOf("fact_headcount", aid)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("age_gender", "WOMAN")
                .containsEntry("individuals", 3));
    }

    @Test
    void aTrainingIsKeptWithItsPillarAndCountsNobodyAsAssisted() {
        var training = arrivals.aTraining(MONTH);

        arrivals.arrives(training);

        assertThat(factsOf(training)).singleElement().satisfies(kept -> assertThat(kept)
                .containsEntry("kind", "ACTIVITY")
                .containsEntry("activity", "TRAINING")
                .containsEntry("pillar", "PROTECTION")
                .containsEntry("individuals", null));
        assertThat(rowsOf("fact_headcount", training)).hasSize(1);
    }

    @Test
    void aTrainingThatSaysIndividualsHasNoEffectBecauseTheyWouldBeAddedToAssistedPeople() {
        var training = arrivals.aTraining(MONTH);
        training.put("individuals", 12);

        assertThatThrownBy(() -> arrivals.arrives(training)).isInstanceOf(RuntimeException.class);

        assertThat(factsOf(training)).isEmpty();
    }

    @Test
    void nothingIsKeptThatAnotherServiceWouldRecognise() {
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        var fact = arrivals.aPerson(MONTH, caseFile, person);
        fact.put("recipients", List.of(arrivals.recipient(person, "WOMAN", "IN_DESTINATION")));

        arrivals.arrives(fact);

        for (var table :
                List.of("fact", "fact_person", "fact_headcount", "fact_arrival", "inbox_cursor", "inbox_held")) {
            var kept = Rows.of("select t::text as line from " + table + " t").toString();
            assertThat(kept)
                    .as(table)
                    .doesNotContain((String) fact.get("fact"))
                    .doesNotContain((String) fact.get("person"))
                    .doesNotContain((String) fact.get("caseFile"))
                    .doesNotContain(hex(person), text(person), hex(caseFile), text(caseFile))
                    .doesNotContain(hex(Base64.getUrlDecoder().decode((String) fact.get("person"))));
        }
    }

    @Test
    void streamsAreFollowedUnderKeysMadeHere() {
        var key = "k3JrX1sWc8tL6fHgDzEaKiNoRbTyVuMx";

        assertThat(keys.kept(key)).hasSize(32).isNotEqualTo(key).isEqualTo(keys.kept(key));
    }

    @Test
    void anEventThatWaitsForAnEarlierOneWaitsUnderAKeyMadeHere() {
        var fact = arrivals.aCase(MONTH, arrivals.aHandle());

        var event = arrivals.arrives(fact, 2);

        assertThat(factsOf(fact)).isEmpty();
        assertThat(Rows.of("select state, key from inbox_held where event_id = ?", event))
                .singleElement()
                .satisfies(held -> assertThat(held)
                        .containsEntry("state", "waiting")
                        .doesNotContainEntry("key", fact.get("fact")));
    }

    @Test
    void wordsThatAreNoCodesHaveNoEffect() {
        for (var canary : List.of("María Pérez", "MARIA PEREZ", "+51 987 654 321", "V-12345678")) {
            for (var field : List.of("caseType", "organisation", "country", "admin1", "service", "outcome")) {
                var fact = arrivals.aCase(MONTH, arrivals.aHandle());
                fact.put(field, canary);

                assertThatThrownBy(() -> arrivals.arrives(fact)).as(field).isInstanceOf(RuntimeException.class);
                assertThat(factsOf(fact)).isEmpty();
            }
        }
    }

    @Test
    void aFactAboutAPersonNamesThem() {
        var fact = arrivals.aPerson(MONTH, arrivals.aHandle(), arrivals.aHandle());
        fact.remove("person");

        assertThatThrownBy(() -> arrivals.arrives(fact)).isInstanceOf(RuntimeException.class);
        assertThat(factsOf(fact)).isEmpty();
    }

    @Test
    void whatANewerWriterAddsIsNoFault() {
        var fact = arrivals.aCase(MONTH, arrivals.aHandle());
        fact.put("colour", "BLUE");

        arrivals.arrives(fact);

        assertThat(factsOf(fact)).hasSize(1);
    }

    @Test
    void noColumnOfAFactCanHoldFreeText() {
        var columns = Rows.of("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name in ('fact', 'fact_person', 'fact_headcount', 'fact_arrival')
                  and domain_name is null and data_type not in
                      ('bigint', 'integer', 'numeric', 'date', 'boolean', 'timestamp with time zone')
                  and not (data_type = 'ARRAY' and udt_name in ('_code', '_organisation'))""");

        assertThat(columns).isEmpty();
    }

    private long peopleOf(Map<String, Object> fact) {
        return rowsOf("fact_person", fact).size();
    }

    private List<Map<String, Object>> rowsOf(String table, Map<String, Object> fact) {
        return Rows.of("select * from " + table + " where fact = ?", pseudonyms.kept((String) fact.get("fact")));
    }

    private String pseudonym(Map<String, Object> fact, String of) {
        return hex((byte[]) factsOf(fact).getFirst().get(of + "_pseudonym"));
    }

    private List<Map<String, Object>> factsOf(Map<String, Object> fact) {
        return factsOf((String) fact.get("fact"));
    }

    private List<Map<String, Object>> factsOf(String fact) {
        return Rows.of("select * from fact where id = ?", pseudonyms.kept(fact));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
