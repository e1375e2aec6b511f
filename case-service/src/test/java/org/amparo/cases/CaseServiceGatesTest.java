package org.amparo.cases;

import org.amparo.kit.testing.ServiceGates;

class CaseServiceGatesTest extends ServiceGates {
    CaseServiceGatesTest() {
        super("org.amparo.cases");
    }
}
