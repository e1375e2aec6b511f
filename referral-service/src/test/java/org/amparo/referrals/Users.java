package org.amparo.referrals;

import java.util.Set;
import org.amparo.kit.testing.TestUser;

/** The people of these tests. */
public final class Users {
    public static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    public static final TestUser SUPERVISOR = TestUser.of("inés", "PE-CASA-ABIERTA", "PER", "supervisor");
    public static final TestUser SENDERS_PARTNER = TestUser.of("pablo", "PE-CASA-ABIERTA", "PER", "partner");
    public static final TestUser PUENTE = TestUser.of("luis", "EC-PUENTE", "ECU", "partner");
    public static final TestUser PUENTES_CASEWORKER = TestUser.of("lola", "EC-PUENTE", "ECU", "caseworker");
    public static final TestUser CANAL = TestUser.of("ana", "PA-CANAL-SEGURO", "PAN", "partner");
    public static final TestUser RAMBLA = TestUser.of("ruth", "UY-RAMBLA", "URY", "partner");
    public static final TestUser PRACTISING = TestUser.of("paz", "EC-PRACTICA", "ECU", "partner");
    public static final TestUser AUDITOR = TestUser.of("ada", "REGIONAL", "PER", "auditor");
    public static final TestUser COORDINATOR =
            new TestUser("carla", "", "", Set.of("coordinator"), Set.of("ECU", "PAN"));
    public static final TestUser FAR_COORDINATOR = new TestUser("clara", "", "", Set.of("coordinator"), Set.of("GUY"));

    private Users() {}
}
