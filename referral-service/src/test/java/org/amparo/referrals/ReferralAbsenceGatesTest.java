package org.amparo.referrals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.kit.testing.AbsenceGates;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class ReferralAbsenceGatesTest extends AbsenceGates {
    private static final String NOTHING = "019aa5c0-9999-7000-8000-000000000009";

    @Override
    protected List<Hidden> hidden() {
        var referral = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO").toString();
        return Stream.of(
                        somebody("BO-ABSENT", "caseworker"),
                        somebody("BO-ABSENT", "supervisor"),
                        somebody("BO-ABSENT", "partner"),
                        // Whose turn comes later, and a coordinator of countries that have no part in it.
                        somebody("PA-CANAL-SEGURO", "partner"),
                        new TestUser(UUID.randomUUID().toString(), "", "", Set.of("coordinator"), Set.of("GUY")))
                .map(who -> Hidden.at("/referrals/{id}", who, List.of(referral), List.of(NOTHING)))
                .toList();
    }

    /** The register is for everybody, and what an organisation offers stands in it. */
    @Override
    protected Set<String> open() {
        return Set.of("/organisations/{code}", "/directory-entry/{service}");
    }

    private static TestUser somebody(String organisation, String role) {
        return TestUser.of(UUID.randomUUID().toString(), organisation, "BOL", role);
    }
}
