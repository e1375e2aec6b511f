package org.amparo.reporting.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;

/** Where the register is looked at. */
@UseCase
@NotInLedger("which figures were asked for; nothing about anybody, and open to every auditor")
@ApplicationScoped
class RegisterDesk {
    private final Register register;

    RegisterDesk(Register register) {
        this.register = register;
    }

    List<Asked> before(long number, int most) {
        return register.before(number, most);
    }
}
