package org.amparo.kit.ledger;

import jakarta.enterprise.context.RequestScoped;

/** What the running request has put into the ledger so far. */
@RequestScoped
class Answered {
    private int leaves;
    private boolean nothingToRecord;

    void with(Ledger.Notes notes) {
        leaves += notes.deeds().size();
        nothingToRecord |= notes.isNothing();
    }

    /** Whether a read may be answered: with one leaf, or with none where its use case says why. */
    boolean isRecorded() {
        return leaves == 1 || (leaves == 0 && nothingToRecord);
    }
}
