package org.amparo.cases.draft;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.amparo.kit.caller.Callers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Ends the draft of whatever was sent and taken: its author has it in the case now. */
public class SentDrafts {
    private static final Logger LOG = Logger.getLogger(SentDrafts.class);
    private static final String DRAFT = "Draft";

    private final Discarding discarding;
    private final Callers callers;

    SentDrafts(Discarding discarding, Callers callers) {
        this.discarding = discarding;
        this.callers = callers;
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext sent, ContainerResponseContext answer) {
        var draft = sent.getHeaderString(DRAFT);
        if (draft != null && answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            end(draft);
        }
    }

    /** What was sent stands, whatever becomes of its draft. */
    private void end(String draft) {
        try {
            discarding.discard(UUID.fromString(draft), callers.current());
        } catch (RuntimeException stays) {
            LOG.warnf(
                    "a draft stays until its hours are over: %s",
                    stays.getClass().getSimpleName());
        }
    }
}
