package org.amparo.cases.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.jspecify.annotations.Nullable;

/** What an account saw, for an officer of its organisation. */
@Path("/oversight/accounts/{account}/accesses")
@RolesAllowed("data-protection-officer")
class AccountAccessResource {
    private final AccountAccessDesk desk;
    private final Callers callers;

    AccountAccessResource(AccountAccessDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** A page goes on after the last leaf of the one before. */
    @GET
    public List<AccountAccess> list(
            @PathParam("account") UUID account,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("25") int size) {
        return desk.of(account, after, size, callers.current());
    }
}
