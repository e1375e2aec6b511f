package org.amparo.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.handle.Handles;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.jspecify.annotations.Nullable;

/** The coarse facts of a case and of each person in it, for reporting. Cases and individuals are separate units. */
@ApplicationScoped
class CaseFacts {
    private final Handles handles;
    private final KeyedHash factKey;

    CaseFacts(Handles handles, Keysets keysets) {
        this.handles = handles;
        factKey = keysets.keyedHash("fact-ids");
    }

    /** A new revision of everything a case tells reporting. */
    List<FactRecorded> of(CaseFile caseFile) {
        var ofCase = fact(caseFile, null);
        return Stream.concat(Stream.of(ofCase), caseFile.people().stream().map(person -> fact(caseFile, person)))
                .toList();
    }

    private static boolean countsNobody(List<Person> people) {
        return people.stream().allMatch(person -> person.merged() == Person.Merged.DUPLICATE);
    }

    private FactRecorded fact(CaseFile caseFile, @Nullable Person person) {
        var subject = person == null ? caseFile.id() : person.id();
        var since = person == null ? caseFile.since() : person.withUsSince();
        return new FactRecorded(
                new FactKey(factKey.of(subject.toString())),
                caseFile.version(),
                person == null ? FactRecorded.Kind.CASE : FactRecorded.Kind.PERSON,
                YearMonth.from(since),
                caseFile.country(),
                caseFile.admin1(),
                caseFile.caseType(),
                person == null ? null : person.populationGroup(),
                person == null ? null : AgeGender.of(person.ageBand(), person.gender()),
                handles.wrapped(caseFile.id()),
                person == null ? null : handles.wrapped(person.id()),
                countsNobody(person == null ? caseFile.people() : List.of(person)) ? 0 : null);
    }
}
