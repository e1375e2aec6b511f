package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.UseCase;

/** Use cases that do, and do not, say what they decided. */
@UseCase
@ApplicationScoped
class ForgetfulDesk {
    private final Ledger ledger;

    ForgetfulDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    String undecided() {
        return "shown";
    }

    String decided() {
        ledger.note(Deed.listing("forgetful", List.of(UUID.randomUUID())));
        return "shown";
    }
}
