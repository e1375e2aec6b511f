package org.amparo.kit.inbox;

import java.util.Comparator;

/**
 * How far a stream has had its effect, and what that means for the next event of it.
 *
 * @param epoch counts restores of the source
 * @param sequence the last one applied in this epoch; 0 before the first
 */
record Place(int epoch, long sequence) implements Comparable<Place> {
    /** What to do with an event at a place. */
    enum Verdict {
        /** It is the next one. */
        APPLY,
        /** It had its effect before. */
        KNOWN,
        /** One before it is missing. */
        WAIT,
        /** The next one of a source that was restored, and forgot events that had their effect here. */
        APPLY_AND_TELL
    }

    Verdict of(Received event) {
        if (event.epoch() < epoch || (event.epoch() == epoch && event.sequence() <= sequence)) {
            return Verdict.KNOWN;
        }
        if (event.epoch() == epoch) {
            return event.sequence() == sequence + 1 ? Verdict.APPLY : Verdict.WAIT;
        }
        if (event.sequence() != 1) {
            return Verdict.WAIT;
        }
        var missing = new Place(event.afterEpoch(), event.afterSequence()).compareTo(this);
        if (missing > 0) {
            return Verdict.WAIT;
        }
        return missing == 0 ? Verdict.APPLY : Verdict.APPLY_AND_TELL;
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparingInt(Place::epoch)
                .thenComparingLong(Place::sequence)
                .compare(this, other);
    }

    static Place after(Received event) {
        return new Place(event.epoch(), event.sequence());
    }
}
