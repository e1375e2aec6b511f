package org.amparo.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/**
 * Tells reporting anew of people whose linkage began or ended. It looks at what stands instead of being told: a link also
 * ends with a consent, an exclusion, or because its time is over, and none of these may forget it.
 */
@ApplicationScoped
class RecountWorker implements Recurring {
    private final CountedAs countedAs;
    private final Recount recount;
    private final Database database;
    private final RecountSettings settings;

    RecountWorker(CountedAs countedAs, Recount recount, Database database, RecountSettings settings) {
        this.countedAs = countedAs;
        this.recount = recount;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(settings.inspection());
        tellAll();
    }

    /** Safe to repeat, and for several replicas at once: behind the lock of the case it is looked again. */
    void tellAll() {
        database.work(countedAs::untold).forEach(this::tell);
    }

    private void tell(CountedAs.Untold one) {
        database.work(() -> {
            if (countedAs.change(one)) {
                recount.of(one.caseId(), one.person());
            }
            return one;
        });
    }
}
