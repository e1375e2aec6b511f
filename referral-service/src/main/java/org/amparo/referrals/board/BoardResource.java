package org.amparo.referrals.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.amparo.kit.caller.Callers;
import org.amparo.referrals.code.Stage;
import org.jspecify.annotations.Nullable;

/** The coordinator's board over HTTP. */
@Path("/board")
@RolesAllowed("coordinator")
class BoardResource {
    private final BoardDesk desk;
    private final Callers callers;

    BoardResource(BoardDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    public Board look(@QueryParam("stage") @Nullable Stage stage) {
        return desk.look(stage, callers.current());
    }
}
