package org.amparo.kit.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Says that something happened, not to whom: a record of codes, handles, numbers and times. A build-time test refuses
 * components that could carry free text.
 */
public interface Event {
    /** The log it is written to. */
    @JsonIgnore
    Topic topic();

    /** Stable, with a version: {@code case.registered.v1}. The contract; class names are private. */
    @JsonIgnore
    String type();

    /** The stream it belongs to: events of one key keep their order. A handle or a keyed hash, never an id. */
    @JsonIgnore
    String key();
}
