package org.amparo.kit.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No browser and no cache on the way keeps an answer: the next person at a shared machine would find it. */
public class NothingStored {
    @ServerResponseFilter
    public void sayIt(ContainerResponseContext answer) {
        answer.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
