package org.amparo.portal.keeping;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Ends the draft of a page that was sent and taken: whoever is led on has it where it belongs now. */
class SentPages {
    static final String DRAFT = "draft";
    private static final Logger LOG = Logger.getLogger(SentPages.class);

    private final KeptPages pages;

    SentPages(KeptPages pages) {
        this.pages = pages;
    }

    @WithFormRead
    @ServerRequestFilter
    public void note(ResteasyReactiveContainerRequestContext request) {
        var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        if (request.getMethod().equals("POST")
                && form.getFormParameter(DRAFT, true, false) instanceof String draft
                && !draft.isEmpty()) {
            request.setProperty(DRAFT, draft);
        }
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(DRAFT) instanceof String draft
                && answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            end(draft);
        }
    }

    /** What was sent stands, whatever becomes of its draft. */
    private void end(String draft) {
        try {
            pages.discard(UUID.fromString(draft));
        } catch (RuntimeException stays) {
            LOG.warnf(
                    "a draft stays until its hours are over: %s",
                    stays.getClass().getSimpleName());
        }
    }
}
