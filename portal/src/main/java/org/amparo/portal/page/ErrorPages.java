package org.amparo.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.amparo.portal.session.Visit;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Pages for what went wrong. What is not there and what one may not see is one page, to the letter. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int SESSION_IS_OVER = 401;
    private static final int ABSENT = 404;
    private static final int FAULT = 500;
    private static final int AWAY = 503;

    private final Shells shells;
    private final Visit visit;

    ErrorPages(Shells shells, Visit visit) {
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance over();

        static native TemplateInstance absent();

        static native TemplateInstance fault(String reference);

        static native TemplateInstance away();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return page(ABSENT, Templates.absent());
    }

    /** Whatever a page of ours refuses, and whatever a service did to us that is none of the reader's business. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status == SESSION_IS_OVER) {
            return over();
        }
        return status < FAULT ? page(ABSENT, Templates.absent()) : fault(refused);
    }

    /** A service takes the tokens no more, which were taken from their owner: only another login gives new ones. */
    private Response over() {
        visit.end();
        return page(SESSION_IS_OVER, Templates.over());
    }

    @ServerExceptionMapper
    public Response away(ServiceAway away) {
        LOG.warn(away.getMessage(), away.getCause());
        return page(AWAY, Templates.away());
    }

    @ServerExceptionMapper
    public Response fault(RuntimeException fault) {
        var reference = Reference.drawn();
        LOG.error("a page failed, reference " + reference.text(), fault);
        return page(FAULT, Templates.fault(reference.text()));
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(shells.around(page).render())
                .build();
    }
}
