package org.amparo.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;

/** How an officer comes to cases: in a transaction that said what it is for, and by the right to oversee alone. */
@ApplicationScoped
public class Overseeing {
    private final CaseDesk cases;
    private final Database database;

    Overseeing(CaseDesk cases, Database database) {
        this.cases = cases;
        this.database = database;
    }

    /** Says what this transaction is for; without it policies show an officer nothing. */
    public void begin() {
        database.handle().execute("select set_config('amparo.purpose', 'oversight', true)");
    }

    /** A case the caller oversees; absent and forbidden are one answer. */
    public CaseFile open(CaseReference reference, Caller caller) {
        begin();
        return cases.open(reference, caller, Rights.OVERSEE);
    }

    /** The same, locked first of all: something of it is about to change. */
    public CaseFile openForChange(CaseReference reference, Caller caller) {
        begin();
        return cases.openForChange(reference, caller, Rights.OVERSEE);
    }
}
