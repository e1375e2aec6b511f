package org.amparo.assistance.code;

/** What a quantity counts. */
public enum Unit {
    NIGHT,
    DAY,
    HOUR,
    SESSION,
    VISIT,
    MEAL,
    KIT,
    ITEM,
    LITRE,
    DOCUMENT,
    JOURNEY,
    COURSE,
    TRANSFER
}
