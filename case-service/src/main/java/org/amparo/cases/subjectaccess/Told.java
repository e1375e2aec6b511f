package org.amparo.cases.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.Block;
import org.amparo.kit.ledger.Seen;

/** Puts together what a person is told of what was shared. */
@ApplicationScoped
class Told {
    private static final String ORGANISATION = "org:";

    private final SharingRows rows;
    private final Openings openings;

    Told(SharingRows rows, Openings openings) {
        this.rows = rows;
        this.openings = openings;
    }

    Sharing about(CaseFile caseFile, Person person) {
        var seen = openings.of(person.id());
        var rights = rows.rights(person.id());
        var never = EnumSet.allOf(Block.class);
        rights.forEach(right -> never.removeAll(right.blocks()));
        return new Sharing(
                rows.cards(person.id()),
                rights.stream().map(right -> told(right, seen)).toList(),
                rows.given(caseFile.id(), person),
                Set.copyOf(never));
    }

    private static Sharing.Right told(SharingRows.Allowed right, List<Seen> seen) {
        var withheld = EnumSet.allOf(Block.class);
        withheld.removeAll(right.blocks());
        var subject = right.subject();
        return new Sharing.Right(
                subject.startsWith(ORGANISATION) ? subject.substring(ORGANISATION.length()) : null,
                right.origin(),
                right.purpose(),
                right.basis(),
                right.blocks(),
                Set.copyOf(withheld),
                right.from(),
                right.until(),
                Openings.under(right, seen));
    }
}
