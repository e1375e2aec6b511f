package org.amparo.assistance;

import org.amparo.kit.testing.ServiceGates;

class AssistanceServiceGatesTest extends ServiceGates {
    AssistanceServiceGatesTest() {
        super("org.amparo.assistance");
    }
}
