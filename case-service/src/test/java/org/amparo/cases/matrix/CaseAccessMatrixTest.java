package org.amparo.cases.matrix;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.linkage.LinkageStory;
import org.amparo.cases.stay.SleepStory;
import org.amparo.kit.testing.Endpoint;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.matrix.AccessMatrixGates;
import org.amparo.kit.testing.matrix.Matter;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CaseAccessMatrixTest extends AccessMatrixGates {
    @Inject
    ReferralStory story;

    @Inject
    LinkageStory linkage;

    @Inject
    SleepStory sleep;

    @Override
    protected List<Matter> world() {
        var cases = new CaseWorld(story);
        return Stream.of(
                        cases.matters(),
                        new ReferralsWorld(story, cases).matters(),
                        new SleepersWorld(sleep).matters(),
                        new DeskWorld(story, linkage, cases).matters())
                .flatMap(matters -> matters)
                .toList();
    }

    @Override
    protected Object body(Endpoint endpoint, Map<String, String> parts) {
        return MatrixBodies.of(endpoint, parts);
    }
}
