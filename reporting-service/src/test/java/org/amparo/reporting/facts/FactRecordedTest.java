package org.amparo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

class FactRecordedTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void isReadFromTheSampleOfTheContract() throws Exception {
        var fact = read("fact.recorded.v1");

        assertThat(fact.kind()).isEqualTo(FactRecorded.Kind.PERSON);
        assertThat(fact.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.ageGender()).isEqualTo("WOMAN");
        assertThat(fact.person()).isNotNull();
        assertThat(fact.persons()).isEmpty();
        assertThat(fact.registered()).isTrue();
    }

    @Test
    void ofADeliverySaysOfWhichCellEachPersonWas() throws Exception {
        var fact = read("fact.recorded.v1.delivery");

        assertThat(fact.people())
                .extracting(FactRecorded.Recipient::ageGender, FactRecorded.Recipient::populationGroup)
                .containsExactly(tuple("WOMAN", "IN_DESTINATION"), tuple("GIRL", "IN_DESTINATION"));
    }

    @Test
    void ofATrainingSaysHowManyOfEachCellTookPartAndNamesNobody() throws Exception {
        var fact = read("fact.recorded.v1.activity");

        assertThat(fact.activity()).isEqualTo("TRAINING");
        assertThat(fact.pillar()).isEqualTo("PROTECTION");
        assertThat(fact.headcount())
                .containsExactly(new FactRecorded.Headcount("WOMAN", 9), new FactRecorded.Headcount("MAN", 6));
        assertThat(fact.people()).isEmpty();
        assertThat(fact.individuals()).isNull();
    }

    private static FactRecorded read(String sample) throws Exception {
        var payload = WrittenEvents.sample(sample);
        WrittenEvents.keepsToItsSchema("fact.recorded.v1", payload);
        return JSON.readValue(payload, FactRecorded.class);
    }

    @Test
    void needsToSayWhatItIsAbout() {
        assertThatThrownBy(() -> JSON.readValue("{\"revision\": 1, \"kind\": \"CASE\"}", FactRecorded.class))
                .isInstanceOf(ValueInstantiationException.class);
    }

    @Test
    void aHandleThatIsNotWrappedIsNotTaken() {
        assertThatThrownBy(() -> new WrappedHandle("a".repeat(50))).hasMessage("not a wrapped handle");
    }
}
