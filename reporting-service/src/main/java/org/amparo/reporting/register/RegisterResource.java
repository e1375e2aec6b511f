package org.amparo.reporting.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;

/** The register of requests over HTTP. */
@Path("/figure-requests")
@RolesAllowed({"auditor", "figures-officer"})
class RegisterResource {
    private static final int MOST = 100;

    private final RegisterDesk desk;

    RegisterResource(RegisterDesk desk) {
        this.desk = desk;
    }

    /** Newest first; those before a number, for the next page. */
    @GET
    public List<Asked> list(
            @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("size") @DefaultValue("25") int size) {
        if (size < 1 || size > MOST) {
            throw new Refused(GeneralProblem.INVALID_PARAMETER);
        }
        return desk.before(before, size);
    }
}
