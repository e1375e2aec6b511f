package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets no read be answered that has no leaf, or two: an endpoint that goes around the use cases fails at its first test. */
@ApplicationScoped
public class AnswerGate {
    private final Answered answered;

    AnswerGate(Answered answered) {
        this.answered = answered;
    }

    /** Runs before anything of the answer is sent. */
    @ServerResponseFilter
    public void check(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo endpoint) {
        if (HttpMethod.GET.equals(request.getMethod())
                && answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                && !isExempt(endpoint.getResourceMethod())
                && !answered.isRecorded()) {
            throw new IllegalStateException("a read is answered with one leaf");
        }
    }

    private static boolean isExempt(Method endpoint) {
        return endpoint.isAnnotationPresent(NotInLedger.class)
                || endpoint.getDeclaringClass().isAnnotationPresent(NotInLedger.class);
    }
}
