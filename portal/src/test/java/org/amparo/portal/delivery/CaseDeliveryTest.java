package org.amparo.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class CaseDeliveryTest {
    private static final String PAGE = "/cases/PE-7K3M9QXT/delivery";

    @Inject
    Partner worker;

    @BeforeEach
    void twoOfThreeAreWithTheOrganisation() {
        StubbedServices.forget();
        StubbedServices.answers("GET case/cases/PE-7K3M9QXT", """
                {"handle": "HC", "reference": "PE-7K3M9QXT", "country": "PER", "status": "OPEN", "people": [
                 {"number": 1, "handle": "H1", "ageBand": "FROM_30_TO_38", "gender": "FEMININE"},
                 {"number": 2, "handle": "H2", "ageBand": "FROM_30_TO_38", "gender": "MASCULINE"},
                 {"number": 3, "handle": "H3", "ageBand": "FROM_9_TO_17", "gender": "FEMININE"}]}""");
        StubbedServices.answers("GET assistance/cases/HC", """
                {"caseFile": "HC", "country": "PER", "people": [
                 {"person": "H3", "ageBand": "FROM_9_TO_17", "gender": "FEMININE", "since": "2026-01-05"},
                 {"person": "H1", "ageBand": "FROM_30_TO_38", "gender": "FEMININE", "since": "2026-01-05"}]}""");
    }

    @Test
    void peopleAreCalledByTheirNumbersAndOnlyThoseWhoCanBeGivenSomething() {
        assertThat(worker.reads(PAGE))
                .contains("caso PE-7K3M9QXT", "Persona 1<", "Persona 3<", "Lima")
                .doesNotContain("Persona 2<", "Cómo va");
    }

    @Test
    void whatTheOwnOrganisationGaveIsRecorded() {
        StubbedServices.makes("POST assistance/deliveries", "/deliveries/1");

        var answer = worker.sends(
                PAGE,
                "caseFile",
                "HC",
                "people",
                "H3",
                "service",
                "PSYCHOSOCIAL",
                "day",
                "2026-01-06",
                "quantity",
                "1",
                "unit",
                "SESSION",
                "admin1",
                "PE-LIM");

        assertThat(answer.header("Location")).endsWith(PAGE + "/recorded");
        assertThat(worker.reads(PAGE + "/recorded")).contains("href=\"/cases/PE-7K3M9QXT\"");
    }

    @Test
    void aCaseThatIsNotTheReadersIsNotThere() {
        assertThat(worker.opens("/cases/PE-00000000/delivery").statusCode()).isEqualTo(404);
    }
}
