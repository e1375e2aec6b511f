package org.amparo.kit.ledger;

import java.util.UUID;
import org.amparo.kit.problem.ProblemType;
import org.amparo.kit.problem.Refused;

/** No right allows it, or it does not exist: one refusal, and one leaf after the use case has ended without effect. */
public class Denied extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient Deed deed;

    public Denied(ProblemType absent, UUID resource, String action) {
        super(absent);
        deed = Deed.on(resource, action, "none");
    }

    Deed deed() {
        return deed;
    }
}
