package org.amparo.reporting;

import org.amparo.kit.testing.ServiceGates;

class ReportingServiceGatesTest extends ServiceGates {
    ReportingServiceGatesTest() {
        super("org.amparo.reporting");
    }
}
