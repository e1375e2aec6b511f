package org.amparo.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.CaseType;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.PopulationGroup;
import org.amparo.cases.handle.Audience;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.handle.WrappedHandle;
import org.amparo.kit.access.Grant;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/**
 * Tells assistance-service whom an organisation may deliver to, and from when; it opens no case file.
 *
 * @param subject who may, as grants name it
 * @param from first moment of the right
 * @param until first moment after it
 * @param facts the case's facts handle, wrapped for reporting-service
 */
public record DeliveryAllowed(
        UUID grant,
        Handle caseFile,
        WrappedHandle facts,
        CaseType caseType,
        GrantSubject subject,
        Set<GrantAction> actions,
        Instant from,
        Instant until,
        List<Recipient> people)
        implements Event {
    private static final ZoneOffset FARTHEST_WEST = ZoneOffset.ofHours(-12);

    /** One of the people the right speaks of, with the day from which it holds for them. */
    public record Recipient(
            Handle person,
            WrappedHandle facts,
            AgeBand ageBand,
            Gender gender,
            PopulationGroup populationGroup,
            LocalDate since) {}

    /** Of a case's own organisation, from the day each person came to it. */
    static DeliveryAllowed toOwnOrganisation(CaseFile caseFile, Grant grant, Handles handles) {
        return of(caseFile, grant, caseFile.people(), handles, Person::withUsSince);
    }

    /** Of a receiver that accepted, from the moment the acceptance was judged. */
    public static DeliveryAllowed underReferral(CaseFile caseFile, Grant grant, List<Person> people, Handles handles) {
        var day = firstDay(grant.from());
        return of(caseFile, grant, people, handles, person -> day);
    }

    /** The day it is where evening comes last: in Quito it is still today while it is tomorrow in Greenwich. */
    static LocalDate firstDay(Instant from) {
        return from.atOffset(FARTHEST_WEST).toLocalDate();
    }

    private static DeliveryAllowed of(
            CaseFile caseFile, Grant grant, List<Person> people, Handles handles, Function<Person, LocalDate> since) {
        return new DeliveryAllowed(
                grant.id(),
                handles.of(caseFile.id(), Audience.ASSISTANCE),
                handles.wrapped(caseFile.id()),
                caseFile.caseType(),
                new GrantSubject(grant.subject()),
                Set.of(GrantAction.DELIVER),
                grant.from(),
                grant.until(),
                people.stream()
                        .map(person -> new Recipient(
                                handles.of(person.id(), Audience.ASSISTANCE),
                                handles.wrapped(person.id()),
                                person.ageBand(),
                                person.gender(),
                                person.populationGroup(),
                                since.apply(person)))
                        .toList());
    }

    @Override
    public Topic topic() {
        return Topic.CASES;
    }

    @Override
    public String type() {
        return "access.granted.v1";
    }

    @Override
    public String key() {
        return caseFile.value();
    }
}
