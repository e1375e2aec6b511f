package org.amparo.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.RevocationGates;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReportingRevocationGatesTest extends RevocationGates {}
