package org.amparo.referrals;

import org.amparo.kit.testing.ServiceGates;

class ReferralServiceGatesTest extends ServiceGates {
    ReferralServiceGatesTest() {
        super("org.amparo.referrals");
    }
}
