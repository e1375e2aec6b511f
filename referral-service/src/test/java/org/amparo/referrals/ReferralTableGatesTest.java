package org.amparo.referrals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TableGates;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class ReferralTableGatesTest extends TableGates {
    ReferralTableGatesTest() {
        super(Map.of(
                "platform", "reference data about the response, the same for every caller",
                "country", "reference data about the response, the same for every caller",
                "organisation", "the register of organisations, the same for every caller",
                "waiting_mail", "names of mailboxes; requests add to it and read nothing",
                "mail_turn", "when which mailbox is written to next; the worker's alone"));
    }
}
