package org.amparo.portal.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service to close, re-open and hand over a case. */
@ApplicationScoped
public class Assignments {
    public static final List<String> REASONS_TO_CLOSE = List.of(
            "GOALS_MET",
            "REFERRED_OUT",
            "TRANSFERRED",
            "RELOCATED",
            "RETURNED",
            "PERSON_WITHDREW",
            "LOST_CONTACT",
            "NOT_A_VICTIM",
            "DUPLICATE",
            "DECEASED");
    public static final List<String> REASONS_TO_OPEN =
            List.of("NEW_NEED", "NEW_DANGER", "NEW_INFORMATION", "CONTACT_REGAINED", "CLOSED_IN_ERROR");

    private final AssignmentApi api;
    private final ColleagueApi colleagues;

    Assignments(@RestClient AssignmentApi api, @RestClient ColleagueApi colleagues) {
        this.api = api;
        this.colleagues = colleagues;
    }

    /** Accounts of the own organisation to whom a case can be given. */
    public List<UUID> colleagues() {
        return Answers.read(colleagues::list).orElse(List.of());
    }

    /**
     * Closes or re-opens a case.
     *
     * @param seen the version that was looked at
     */
    public Told change(String reference, String status, String reason, String seen) {
        return Answers.told(() -> api.change(reference, seen, new AssignmentApi.NewStatus(status, reason)));
    }

    /**
     * Gives a case to a colleague, or takes it over.
     *
     * @param seen the version that was looked at
     */
    public Told give(String reference, UUID colleague, String seen) {
        return Answers.told(() -> api.give(reference, seen, new AssignmentApi.NewCaseworker(colleague)));
    }
}
