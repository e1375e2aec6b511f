package org.amparo.portal.page;

/** A service that a page needs does not answer. */
public final class ServiceAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceAway(Throwable cause) {
        super("a service does not answer", cause);
    }
}
