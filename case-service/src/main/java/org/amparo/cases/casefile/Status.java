package org.amparo.cases.casefile;

/** Whether a case is being worked on. "Referred" and "assisted" are told by the timeline, not stored. */
public enum Status {
    OPEN,
    CLOSED
}
