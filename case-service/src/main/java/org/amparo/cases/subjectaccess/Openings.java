package org.amparo.cases.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.Rights;
import org.amparo.kit.ledger.Accesses;
import org.amparo.kit.ledger.Seen;

/** When somebody who was allowed to opened something of a person, as the ledger has it. */
@ApplicationScoped
class Openings {
    private static final int AT_ONCE = 100;
    private static final int ROUNDS = 50;
    private static final Set<String> OPENING = Set.of(Rights.OPEN_DISCLOSURE, "open-in-emergency");

    private final Accesses accesses;

    Openings(Accesses accesses) {
        this.accesses = accesses;
    }

    List<Seen> of(UUID person) {
        var all = new ArrayList<Seen>();
        UUID last = null;
        for (var round = 0; round < ROUNDS; round++) {
            var page = accesses.of(List.of(person), last, AT_ONCE);
            page.stream().filter(seen -> OPENING.contains(seen.action())).forEach(all::add);
            if (page.size() < AT_ONCE) {
                break;
            }
            last = page.getLast().leaf();
        }
        return all;
    }

    /** Those under one right: by whoever held it, while it was in force. */
    static List<Instant> under(SharingRows.Allowed right, List<Seen> seen) {
        return seen.stream()
                .filter(one -> right.subject().equals("org:" + one.affiliation())
                        || right.subject().equals("user:" + one.account()))
                .map(Seen::at)
                .filter(at -> !at.isBefore(right.from()) && at.isBefore(right.until()))
                .sorted()
                .toList();
    }
}
