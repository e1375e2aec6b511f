package org.amparo.cases.demand;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Overseeing;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.listing.Pages;
import org.amparo.kit.access.Access;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.code.SpokenCode;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Denied;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Invalid;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where it is written down who asked for files, and what was answered. The answer itself is given on paper, by people. */
@UseCase
@ApplicationScoped
class DemandDesk {
    private static final String PURPOSE = "oversight";
    private static final String REGISTER = "register-demand";
    private static final String ANSWER = "answer-demand";
    private static final String LOOK = "read-demand";

    private final Demands demands;
    private final Giving giving;
    private final Overseeing overseeing;
    private final Pages pages;
    private final Ledger ledger;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DemandDesk(Demands demands, Giving giving, Overseeing overseeing, Pages pages, Ledger ledger, Clock clock) {
        this.demands = demands;
        this.giving = giving;
        this.overseeing = overseeing;
        this.pages = pages;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** One page of demands. */
    record Page(List<Demand> demands, @Nullable String next) {}

    UUID register(NewDemand demand, Caller caller) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var caseFile = caseFile(demand, caller, id);
        var tomorrow = clock.instant().atOffset(ZoneOffset.UTC).plusDays(1);
        Invalid.unless(!demand.askedOn().isAfter(tomorrow.toLocalDate()), "askedOn");
        demands.add(id, "D-" + SpokenCode.draw(random), demand, caseFile == null ? null : caseFile.id(), caller);
        return id;
    }

    private @Nullable CaseFile caseFile(NewDemand demand, Caller caller, UUID id) {
        if (demand.reference() == null) {
            overseeing.begin();
            ledger.note(Deed.on(id, REGISTER, PURPOSE));
            return null;
        }
        var caseFile = overseeing.openForChange(demand.reference(), caller);
        demand.people().forEach(caseFile::person);
        return caseFile;
    }

    Page list(boolean pending, @Nullable String after, int size, Caller caller) {
        overseeing.begin();
        var place = pages.place("demands" + pending, caller, after, size);
        var page = pages.cut(place, demands.of(caller.organisation(), pending, place));
        ledger.note(Deed.listing("demands", page.ids()));
        return new Page(page.shown(), page.next());
    }

    Demand read(UUID id, Caller caller) {
        overseeing.begin();
        var demand = demands.find(id).orElseThrow(() -> absent(LOOK));
        ledger.note(Deed.on(id, LOOK, PURPOSE));
        return demand;
    }

    void answer(UUID id, NewAnswer.Outcome outcome, Caller caller) {
        overseeing.begin();
        var reference = demands.find(id).orElseThrow(() -> absent(ANSWER)).reference();
        var caseFile = reference == null ? null : overseeing.openForChange(reference, caller);
        var demand = demands.lock(id).orElseThrow(() -> absent(ANSWER));
        ledger.note(Deed.on(id, ANSWER, PURPOSE));
        if (!demand.isPending()) {
            throw new Refused(DemandProblem.DEMAND_IS_ANSWERED);
        }
        if (outcome != NewAnswer.Outcome.REFUSED) {
            giving.mustRestOnSomething(
                    demand.asker(),
                    caseFile == null
                            ? List.of()
                            : demand.people().stream()
                                    .map(caseFile::person)
                                    .map(Person::id)
                                    .toList());
        }
        demands.answer(id, outcome, caller);
    }

    private static Denied absent(String action) {
        return new Denied(DemandProblem.NO_SUCH_DEMAND, Access.NOTHING, action);
    }
}
