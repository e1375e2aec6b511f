package org.amparo.journeys.system;

/** Moments at which a crash hurts most: something is done and somebody does not know it yet. */
public enum Moment {
    /** A transaction is about to be committed. */
    COMMIT,
    /** It is committed, and the service has not heard of it. */
    COMMIT_ANSWER,
    /** The broker has the events, and the relay has not heard of it. */
    PRODUCE_ANSWER,
    /** Events had their effect, and the broker has not been told. */
    OFFSET_COMMIT;

    /** One message between a service and what it talks to, at such a moment. */
    record Passing(Moment moment, String text) {}
}
