package org.amparo.assistance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TableGates;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class AssistanceTableGatesTest extends TableGates {
    AssistanceTableGatesTest() {
        super(Map.of("provider", "the register of organisations, the same for every caller"));
    }
}
