package org.amparo.kit.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** The key of a stream as this service keeps it. A service that must not keep keys of others replaces this bean. */
public interface StreamKeys {
    String kept(String key);

    /** Keys are kept as they came. */
    @DefaultBean
    @ApplicationScoped
    class AsTheyCame implements StreamKeys {
        @Override
        public String kept(String key) {
            return key;
        }
    }
}
