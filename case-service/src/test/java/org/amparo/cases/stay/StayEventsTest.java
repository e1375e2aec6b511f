package org.amparo.cases.stay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class StayEventsTest {
    @Inject
    ObjectMapper json;

    @Test
    void theSamplesOfTheContractAreUnderstood() throws JsonProcessingException {
        assertThat(told("stay.began.v1").at()).isBefore(told("stay.ended.v1").at());
        assertThat(told("stay.ended.v1").organisation().code()).isEqualTo("EC-PUENTE");
    }

    private Told told(String type) throws JsonProcessingException {
        return json.readValue(WrittenEvents.sample(type), Told.class);
    }
}
