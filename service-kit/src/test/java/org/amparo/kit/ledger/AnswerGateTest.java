package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswerGateTest {
    private static final TestUser SOMEBODY = TestUser.of("somebody-who-reads", "PE-CASA-ABIERTA", "PER", "caseworker");

    @ParameterizedTest
    @ValueSource(strings = {"around-the-use-cases", "undecided", "twice"})
    void aReadWithoutItsOneLeafIsNotAnswered(String forgetful) {
        SOMEBODY.reads().get("/forgetful/" + forgetful).then().statusCode(500).body(not(containsString("shown")));
    }

    @Test
    void aReadWithItsLeafIs() {
        var request = UUID.randomUUID().toString();

        SOMEBODY.reads()
                .header("X-Request-Id", request)
                .get("/forgetful/once")
                .then()
                .statusCode(200);

        assertThat(Rows.of("select 1 from ledger_leaf where request = ?", request))
                .hasSize(1);
    }
}
