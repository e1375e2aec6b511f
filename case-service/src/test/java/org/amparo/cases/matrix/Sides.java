package org.amparo.cases.matrix;

import static org.amparo.cases.ReferralStory.ROSA;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.matrix.Matter;
import org.amparo.kit.testing.matrix.Standing;

/** Who stands how to what lies in a case of Rosa's: her organisation, an excluded office of it, a receiver, a stranger. */
final class Sides {
    static final String OWNER = "PE-CASA-ABIERTA";
    static final String RECEIVER = "EC-PUENTE";
    static final String OFFICE = "CA-01";
    static final String EXCLUDED_OFFICE = "CA-12";
    static final TestUser OFFICER = TestUser.of("olga of the matrix", OWNER, "PER", "data-protection-officer");
    private static final String STRANGER = "PA-CANAL-SEGURO";
    private static final String[] CASEWORK = {"caseworker", "supervisor"};
    private static final String SUPERVISOR = "supervisor";
    private static final String OVERSEER = "data-protection-officer";

    private Sides() {}

    /** Its caseworker, and supervisors of its organisation. */
    static Matter worked(String about, String state, Map<String, String> parts) {
        return new Matter(about, state, parts, others(Standing.of(ROSA, CASEWORK), inTheHouse(SUPERVISOR)));
    }

    /** Its caseworker alone; supervisors are told that it is not theirs, and stand aside here. */
    static Matter owned(String about, String state, Map<String, String> parts) {
        return new Matter(about, state, parts, others(Standing.of(ROSA, CASEWORK)));
    }

    /** Supervisors who do not work on it. */
    static Matter watched(String about, String state, Map<String, String> parts) {
        return new Matter(about, state, parts, others(inTheHouse(SUPERVISOR)));
    }

    /** Officers of its organisation. */
    static Matter overseen(String about, String state, Map<String, String> parts) {
        return new Matter(about, state, parts, others(inTheHouse(OVERSEER)));
    }

    /** Whoever of its organisation has one of these roles. */
    static Matter ofTheHouse(String about, String state, Map<String, String> parts, String... roles) {
        return new Matter(about, state, parts, others(inTheHouse(roles)));
    }

    /** This account alone. */
    static Matter of(TestUser account, String about, String state, Map<String, String> parts, String... roles) {
        return new Matter(about, state, parts, others(Standing.of(account, roles), inTheHouse()));
    }

    /** The receiver's partners, or nobody at all. */
    static Matter disclosed(String state, Map<String, String> parts, String... receivers) {
        return received("disclosure", state, parts, receivers);
    }

    /** The same, of something else that only a receiver has. */
    static Matter received(String about, String state, Map<String, String> parts, String... receivers) {
        return new Matter(
                about,
                state,
                parts,
                List.of(
                        Standing.anybodyOf(RECEIVER, "", receivers),
                        inTheHouse(),
                        Standing.of(ROSA),
                        Standing.anybodyOf(STRANGER, "")));
    }

    static Standing inTheHouse(String... holdsAs) {
        return Standing.anybodyOf(OWNER, OFFICE, holdsAs);
    }

    private static List<Standing> others(Standing... holders) {
        return Stream.concat(
                        Stream.of(holders),
                        Stream.of(
                                Standing.anybodyOf(OWNER, EXCLUDED_OFFICE),
                                Standing.anybodyOf(RECEIVER, ""),
                                Standing.anybodyOf(STRANGER, "")))
                .toList();
    }

    /** Nobody of this office may ever know of the first person of this case. */
    static void excludesAnOffice(String family) {
        located(ROSA.sends(Map.of("organisation", OWNER, "office", EXCLUDED_OFFICE, "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions"));
    }

    /** The last part of where something new is. */
    static String located(Response answer) {
        return last(answer.then().statusCode(201).extract().header("Location"));
    }

    static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static Map<String, String> inCase(String family) {
        return Map.of("reference", last(family), "receiver", RECEIVER);
    }

    static Map<String, String> inCase(String family, String id) {
        return Map.of("reference", last(family), "id", id);
    }
}
