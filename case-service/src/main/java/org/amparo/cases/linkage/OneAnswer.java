package org.amparo.cases.linkage;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one answer of whoever asks. Said when it is sent, so that a retry, whose body nobody remembers, is answered alike. */
@Provider
@OneAnswer.Given
public class OneAnswer implements ContainerResponseFilter {
    private static final Sentence SENTENCE =
            new Sentence("If another organisation knows this person and both agreed, it will contact you.");

    /** Stands on what is answered so. */
    @NameBinding
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Given {}

    /** What is said. */
    record Sentence(String sentence) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == Response.Status.ACCEPTED.getStatusCode()) {
            answer.setEntity(SENTENCE, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
