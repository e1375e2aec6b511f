package org.amparo.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.Endpoint;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.matrix.AccessMatrixGates;
import org.amparo.kit.testing.matrix.Matter;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReportingAccessMatrixTest extends AccessMatrixGates {
    @Override
    protected List<Matter> world() {
        return List.of();
    }

    @Override
    protected Object body(Endpoint endpoint, Map<String, String> parts) {
        return endpoint.path().equals("/five-w/checks") ? "Country,Admin1\n#country+name,#adm1+code\n" : Map.of();
    }
}
