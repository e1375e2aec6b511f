package org.amparo.assistance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.amparo.assistance.LearntEvents;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class DirectoryReaderTest {
    @Test
    void anOrganisationIsKnownAsTheNewestRevisionHasIt() {
        var sample = WrittenEvents.sample("organisation.registered.v1").replace("EC-PUENTE", "EC-SAMPLE");
        take(1, sample.replace("\"revision\": 1", "\"revision\": 2"));

        take(2, sample.replace("\"practice\": false", "\"practice\": true"));

        assertThat(Rows.of("select * from provider where organisation = 'EC-SAMPLE' and not practice"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("revision")).isEqualTo(2L));
    }

    private static void take(int sequence, String payload) {
        LearntEvents.take(
                "referral-service", "amparo.directory", "EC-SAMPLE", sequence, "organisation.registered.v1", payload);
    }
}
