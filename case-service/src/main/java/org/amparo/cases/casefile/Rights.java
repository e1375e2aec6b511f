package org.amparo.cases.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.cases.code.Block;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.caller.Subject;

/** The rights that come with a case: its caseworker's, the supervisors', the overseers', and the right to deliver. */
public final class Rights {
    public static final String WRITE = "write";
    public static final String ASSIGN = "assign";
    public static final String DELIVER = "deliver";
    public static final String OPEN_DISCLOSURE = "open-disclosure";

    /** Looks after what holding and sharing rest on, and opens no block; never implies {@link Access#READ}. */
    public static final String OVERSEE = "oversee";

    /** What a right is for that is left to a shelter after a withdrawal, until the person checks out. */
    public static final String UNTIL_CHECK_OUT = "until-check-out";

    static final String CASE_MANAGEMENT = "case-management";

    /** Work on a case has no end of its own; it ends when the case is given to somebody else. */
    private static final Duration WHILE_THE_CASE_IS_HELD = Duration.ofDays(20 * 365L);

    private static final Set<String> BLOCKS =
            Arrays.stream(Block.values()).map(Block::name).collect(Collectors.toUnmodifiableSet());

    private Rights() {}

    /** What comes with a new case. */
    public static List<Grant> atRegistration(CaseFile caseFile, Caller caller) {
        return List.of(
                ofCaseworker(caseFile, caller.user(), caller.user(), caseFile.registeredAt()),
                grant(
                        caseFile,
                        Subject.role(caseFile.organisation(), "supervisor"),
                        Set.of(Access.READ, WRITE, ASSIGN),
                        Grant.Origin.SUPERVISION,
                        caller.user(),
                        caseFile.registeredAt()),
                grant(
                        caseFile,
                        Subject.organisation(caseFile.organisation()),
                        Set.of(DELIVER),
                        Grant.Origin.ASSIGNMENT,
                        caller.user(),
                        caseFile.since().atStartOfDay().toInstant(ZoneOffset.UTC)),
                grant(
                        caseFile,
                        overseer(caseFile.organisation()),
                        Set.of(OVERSEE),
                        Grant.Origin.OVERSIGHT,
                        caller.user(),
                        caseFile.registeredAt()));
    }

    /** Who oversees the cases of an organisation, as grants name them. */
    public static String overseer(String organisation) {
        return Subject.role(organisation, "data-protection-officer");
    }

    /** The right of whoever works on the case. */
    public static Grant ofCaseworker(CaseFile caseFile, String caseworker, String givenBy, Instant from) {
        return grant(caseFile, caseworker, Set.of(Access.READ, WRITE, ASSIGN), Grant.Origin.ASSIGNMENT, givenBy, from);
    }

    private static Grant grant(
            CaseFile caseFile, String subject, Set<String> actions, Grant.Origin origin, String givenBy, Instant from) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                caseFile.id(),
                null,
                subject,
                actions,
                actions.contains(Access.READ) ? BLOCKS : Set.of(),
                origin == Grant.Origin.OVERSIGHT ? "oversight" : CASE_MANAGEMENT,
                origin,
                null,
                from,
                from.plus(WHILE_THE_CASE_IS_HELD),
                givenBy);
    }
}
