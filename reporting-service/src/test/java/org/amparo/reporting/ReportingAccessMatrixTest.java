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
        return switch (endpoint.path()) {
            case "/plan-figures/imports" -> "a,b,c\n#date+year,#region+platform,#targeted+ind\n2090,Peru,1\n";
            case "/yearly-results/imports" ->
                "a,b,c,d\n#date+year,#region+platform,#reached+ind,#meta+qualifier\n2090,Peru,1,EXACT\n";
            case "/external-statistics/imports" -> """
                    a,b,c,d,e,f,g
                    #indicator+code,#region+platform,#date+start,#date+end,#indicator+num,#meta+qualifier,#meta+source
                    ONE,Peru,2090,2090,1,EXACT,somebody
                    """;
            case "/funding/imports" -> """
                    a,b,c,d,e
                    #date+year,#region+platform,#meta+attribution,#date+reported,#meta+caveat
                    2090,Peru,UNEARMARKED,NOT_PRINTED,May not represent all funds.
                    """;
            case "/five-w/checks" -> "Country,Admin1\n#country+name,#adm1+code\n";
            default -> Map.of();
        };
    }
}
