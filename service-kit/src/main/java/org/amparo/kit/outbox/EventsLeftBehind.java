package org.amparo.kit.outbox;

/** The logs did not take all events they were handed. Those stay unpublished, and go out when the logs take them. */
class EventsLeftBehind extends Exception {
    private static final long serialVersionUID = 1L;

    EventsLeftBehind(int handed, int taken) {
        super("the logs took " + taken + " of " + handed + " events");
    }
}
