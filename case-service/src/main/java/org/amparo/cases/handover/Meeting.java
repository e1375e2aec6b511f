package org.amparo.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;

/** Opens a hand-over point after the transaction that allowed it, alike for both who meet there. */
@ApplicationScoped
class Meeting {
    private final Vault vault;

    Meeting(Vault vault) {
        this.vault = vault;
    }

    Response at(SealedBlock sealed) {
        var handOver =
                vault.open(sealed, HandOver.class).orElseThrow(() -> new Refused(HandOverProblem.NO_SUCH_HAND_OVER));
        return Response.ok(handOver).tag(IfMatch.etag(sealed.revision())).build();
    }
}
