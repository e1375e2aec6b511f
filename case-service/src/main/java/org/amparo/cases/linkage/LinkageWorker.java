package org.amparo.cases.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.cases.notice.Notices;
import org.amparo.kit.background.Loop;
import org.amparo.kit.background.Recurring;
import org.amparo.kit.database.Database;

/** Looks for whom others asked about, apart from their requests, and asks the owners of what it finds. */
@ApplicationScoped
class LinkageWorker implements Recurring {
    private final Matches matches;
    private final Notices notices;
    private final Database database;
    private final LinkageSettings settings;

    LinkageWorker(Matches matches, Notices notices, Database database, LinkageSettings settings) {
        this.matches = matches;
        this.notices = notices;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "linkage";
    }

    @Override
    public void round(Loop running) throws InterruptedException {
        running.pause(settings.inspection());
        matchAll();
    }

    /** Safe to repeat, and for several replicas at once: an inquiry is matched once, and the same two people are asked about once. */
    void matchAll() {
        database.work(matches::endWhatRanOut);
        var isMore = true;
        while (isMore) {
            isMore = database.work(this::matchOne);
        }
    }

    private boolean matchOne() {
        var next = matches.next();
        next.ifPresent(inquiry -> {
            var candidates = matches.candidates(inquiry);
            matches.lockCases(candidates);
            candidates.forEach(record -> ask(inquiry, record));
            matches.done(inquiry);
        });
        return next.isPresent();
    }

    private void ask(Matches.Inquiry inquiry, Matches.Known known) {
        if (matches.ask(inquiry, known)) {
            notices.tellOwners(known.caseId(), Notices.Kind.LINKAGE_QUESTION_ASKED);
        }
    }
}
