package org.amparo.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.directory.Organisations;
import org.amparo.cases.facts.Findings.Found;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;

/**
 * The coarse facts of a case and of each person in it, for reporting. Cases and individuals are separate units. What was
 * practised is no fact (decision 51).
 */
@ApplicationScoped
public class CaseFacts {
    private final Handles handles;
    private final Findings findings;
    private final CountedAs countedAs;
    private final Organisations organisations;
    private final KeyedHash factKey;

    CaseFacts(Handles handles, Findings findings, CountedAs countedAs, Organisations organisations, Keysets keysets) {
        this.handles = handles;
        this.organisations = organisations;
        this.findings = findings;
        this.countedAs = countedAs;
        factKey = keysets.keyedHash("fact-ids");
    }

    /** Everything a new case tells reporting, before anybody was assessed or linked. */
    public List<FactRecorded> ofNew(CaseFile caseFile) {
        return of(caseFile, new Known(Map.of(), Map.of()));
    }

    /** A new revision of everything a case tells reporting. */
    List<FactRecorded> of(CaseFile caseFile) {
        return of(caseFile, known(caseFile));
    }

    /** A new revision of what it tells of one person. */
    List<FactRecorded> of(CaseFile caseFile, UUID person) {
        return organisations.practises(organisation(caseFile))
                ? List.of()
                : caseFile.people().stream()
                        .filter(one -> one.id().equals(person))
                        .map(one -> ofPerson(caseFile, one, known(caseFile)))
                        .toList();
    }

    /** What is known of people by their ids: of some only. */
    private record Known(Map<UUID, Found> found, Map<UUID, UUID> countedAs) {}

    private Known known(CaseFile caseFile) {
        return new Known(findings.of(caseFile.id()), countedAs.of(caseFile.id()));
    }

    private List<FactRecorded> of(CaseFile caseFile, Known known) {
        if (organisations.practises(organisation(caseFile))) {
            return List.of();
        }
        var ofPeople = caseFile.people().stream().map(person -> ofPerson(caseFile, person, known));
        return Stream.concat(Stream.of(ofCase(caseFile)), ofPeople).toList();
    }

    private static boolean countsNobody(List<Person> people) {
        return people.stream().allMatch(person -> person.merged() == Person.Merged.DUPLICATE);
    }

    private FactRecorded ofCase(CaseFile caseFile) {
        return new FactRecorded(
                key(caseFile.id()),
                caseFile.version(),
                FactRecorded.Kind.CASE,
                YearMonth.from(caseFile.since()),
                caseFile.country(),
                caseFile.admin1(),
                organisation(caseFile),
                caseFile.caseType(),
                null,
                null,
                null,
                null,
                handles.wrapped(caseFile.id()),
                null,
                null,
                countsNobody(caseFile.people()) ? 0 : null);
    }

    private FactRecorded ofPerson(CaseFile caseFile, Person person, Known known) {
        var found = known.found().getOrDefault(person.id(), Found.NOTHING);
        return new FactRecorded(
                key(person.id()),
                caseFile.version(),
                FactRecorded.Kind.PERSON,
                YearMonth.from(person.withUsSince()),
                caseFile.country(),
                caseFile.admin1(),
                organisation(caseFile),
                caseFile.caseType(),
                person.populationGroup(),
                AgeGender.of(person.ageBand(), person.gender()),
                found.exploitation(),
                found.control(),
                handles.wrapped(caseFile.id()),
                handles.wrapped(person.id()),
                handles.wrapped(known.countedAs().getOrDefault(person.id(), person.id())),
                countsNobody(List.of(person)) ? 0 : null);
    }

    private static OrganisationCode organisation(CaseFile caseFile) {
        return new OrganisationCode(caseFile.organisation());
    }

    private FactKey key(UUID subject) {
        return new FactKey(factKey.of(subject.toString()));
    }
}
