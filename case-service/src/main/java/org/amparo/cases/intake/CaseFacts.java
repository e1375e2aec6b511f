package org.amparo.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.intake.Findings.Found;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.jspecify.annotations.Nullable;

/** The coarse facts of a case and of each person in it, for reporting. Cases and individuals are separate units. */
@ApplicationScoped
class CaseFacts {
    private final Handles handles;
    private final Findings findings;
    private final KeyedHash factKey;

    CaseFacts(Handles handles, Findings findings, Keysets keysets) {
        this.handles = handles;
        this.findings = findings;
        factKey = keysets.keyedHash("fact-ids");
    }

    /** Everything a new case tells reporting, before anybody was assessed. */
    List<FactRecorded> ofNew(CaseFile caseFile) {
        return of(caseFile, Map.of());
    }

    /** A new revision of everything a case tells reporting. */
    List<FactRecorded> of(CaseFile caseFile) {
        return of(caseFile, findings.of(caseFile.id()));
    }

    /** A new revision of what it tells of one person. */
    FactRecorded of(CaseFile caseFile, UUID person) {
        var found = findings.of(caseFile.id());
        return caseFile.people().stream()
                .filter(one -> one.id().equals(person))
                .map(one -> fact(caseFile, one, found.getOrDefault(one.id(), Found.NOTHING)))
                .findFirst()
                .orElseThrow();
    }

    private List<FactRecorded> of(CaseFile caseFile, Map<UUID, Found> found) {
        var ofPeople = caseFile.people().stream()
                .map(person -> fact(caseFile, person, found.getOrDefault(person.id(), Found.NOTHING)));
        return Stream.concat(Stream.of(fact(caseFile, null, null)), ofPeople).toList();
    }

    private static boolean countsNobody(List<Person> people) {
        return people.stream().allMatch(person -> person.merged() == Person.Merged.DUPLICATE);
    }

    private FactRecorded fact(CaseFile caseFile, @Nullable Person person, @Nullable Found found) {
        var subject = person == null ? caseFile.id() : person.id();
        var since = person == null ? caseFile.since() : person.withUsSince();
        return new FactRecorded(
                new FactKey(factKey.of(subject.toString())),
                caseFile.version(),
                person == null ? FactRecorded.Kind.CASE : FactRecorded.Kind.PERSON,
                YearMonth.from(since),
                caseFile.country(),
                caseFile.admin1(),
                caseFile.organisation(),
                caseFile.caseType(),
                person == null ? null : person.populationGroup(),
                person == null ? null : AgeGender.of(person.ageBand(), person.gender()),
                found == null ? null : found.exploitation(),
                found == null ? null : found.control(),
                handles.wrapped(caseFile.id()),
                person == null ? null : handles.wrapped(person.id()),
                countsNobody(person == null ? caseFile.people() : List.of(person)) ? 0 : null);
    }
}
