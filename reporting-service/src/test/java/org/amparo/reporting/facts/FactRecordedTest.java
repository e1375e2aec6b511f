package org.amparo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        var fact = JSON.readValue(WrittenEvents.sample("fact.recorded.v1"), FactRecorded.class);

        assertThat(fact.kind()).isEqualTo(FactRecorded.Kind.PERSON);
        assertThat(fact.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.ageGender()).isEqualTo("WOMAN");
        assertThat(fact.person()).isNotNull();
        assertThat(fact.persons()).isEmpty();
        assertThat(fact.registered()).isTrue();
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
