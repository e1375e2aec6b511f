package org.amparo.cases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.cases.alert.Watch;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.consent.Consent;
import org.amparo.cases.consent.Consents;
import org.amparo.cases.directory.Organisation;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;

/** Judges per person and receiver whether a basis lets us share, and what of it. */
@ApplicationScoped
public class Preparation {
    private final Consents consents;
    private final Database database;
    private final Watch watch;

    Preparation(Consents consents, Database database, Watch watch) {
        this.consents = consents;
        this.database = database;
        this.watch = watch;
    }

    /**
     * What each receiver would see of each person; the bases stay locked for share. A person without a basis for a
     * receiver, or with an exclusion that names him, is missing from the answer: the two look alike.
     */
    public List<Prepared> of(CaseFile caseFile, List<Person> people, List<Organisation> receivers) {
        var bases = consents.lockForShare(people.stream().map(Person::id).toList());
        var excluded = excluded(caseFile.id(), people, receivers);
        watch.named(names(receivers), people.stream().map(Person::id).toList());
        var prepared = new ArrayList<Prepared>();
        for (var receiver : receivers) {
            for (var person : people) {
                if (!excluded.contains(new Excluded(person.id(), receiver.code()))) {
                    latestWord(bases, person, receiver)
                            .ifPresent(basis -> prepared.add(
                                    new Prepared(receiver.code(), person.id(), basis.id(), basis.blocks())));
                }
            }
        }
        return prepared;
    }

    /** Those of these people of whom this receiver must never know. */
    public List<UUID> excludedFrom(CaseFile caseFile, List<Person> people, Organisation receiver) {
        return excluded(caseFile.id(), people, List.of(receiver)).stream()
                .map(Excluded::person)
                .toList();
    }

    /** The person's own word before what stands in for it; of several words the latest, for a narrower one was meant to narrow. */
    private Optional<Consent> latestWord(List<Consent> bases, Person person, Organisation receiver) {
        return bases.stream()
                .filter(basis -> basis.person() == person.number() && basis.letsReferTo(receiver, database.now()))
                .max(Comparator.<Consent, Boolean>comparing(basis -> basis.kind() == Basis.Kind.CONSENT)
                        .thenComparing(Consent::from));
    }

    private static List<String> names(List<Organisation> receivers) {
        return receivers.stream()
                .map(receiver -> Subject.organisation(receiver.code().code()))
                .toList();
    }

    private record Excluded(UUID person, OrganisationCode receiver) {}

    private List<Excluded> excluded(UUID caseId, Collection<Person> people, List<Organisation> receivers) {
        return database.handle()
                .createQuery("select part, substr(subject, 5) as receiver from access_exclusion"
                        + " where resource = :case and part = any (:people) and subject = any (:receivers)")
                .bind("case", caseId)
                .bindArray("people", UUID.class, people.stream().map(Person::id).toList())
                .bindArray("receivers", String.class, names(receivers))
                .map((row, context) -> new Excluded(
                        row.getObject("part", UUID.class), new OrganisationCode(row.getString("receiver"))))
                .list();
    }
}
