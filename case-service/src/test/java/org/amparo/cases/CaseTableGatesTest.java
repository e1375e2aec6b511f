package org.amparo.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TableGates;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CaseTableGatesTest extends TableGates {
    CaseTableGatesTest() {
        super(Map.of(
                "organisation", "the register of organisations, the same for every caller",
                "waiting_mail", "names of mailboxes; requests add to it and read nothing",
                "mail_turn", "when which mailbox is written to next; the worker's alone",
                "account_invitation", "accounts of staff, for those who administer them and work for no organisation",
                "account_end", "last days of accounts of staff, for the same people"));
    }
}
