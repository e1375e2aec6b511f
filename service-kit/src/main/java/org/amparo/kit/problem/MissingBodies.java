package org.amparo.kit.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is missing, or is the word null, is refused before anybody takes it for a command. */
@Provider
public class MissingBodies implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw new Refused(GeneralProblem.UNREADABLE_BODY);
        }
        return body;
    }
}
