package org.amparo.cases.emergency;

/** What stands beside the word of whoever asks. */
enum Factor {
    SECOND_FACTOR,
    SECOND_PERSON,
    /** Nothing but the danger: it opens, and the others are called. */
    IMMINENT_DANGER
}
