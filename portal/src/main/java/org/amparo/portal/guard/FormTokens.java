package org.amparo.portal.guard;

import jakarta.ws.rs.ForbiddenException;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** A form of somebody who is logged in carries the token of their session. Whoever is not, has nothing that a form could change. */
class FormTokens {
    private static final String FIELD = "token";

    private final Visit visit;

    FormTokens(Visit visit) {
        this.visit = visit;
    }

    /** Lets it pass, or throws {@link ForbiddenException} when it carries none, or that of another session. */
    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request) {
        var changes = new Provenance(request.getMethod(), null, null, null);
        if (!changes.isAdmitted()) {
            visit.session().ifPresent(session -> require(session, request));
        }
    }

    private static void require(Session session, ResteasyReactiveContainerRequestContext request) {
        var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var sent = form.getFormParameter(FIELD, true, false);
        if (!(sent instanceof String token) || !session.formToken().is(token)) {
            throw new ForbiddenException();
        }
    }
}
