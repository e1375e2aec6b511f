package org.amparo.reporting.reach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.amparo.reporting.counting.ShareRange;
import org.amparo.reporting.published.Accuracy;
import org.amparo.reporting.published.Conclusion;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * People reached at one place of a year, or why no number is shown.
 *
 * @param withheld why the table is not given out
 * @param count as printed in the release
 * @param lowest the smallest true count it may stand for
 * @param highest the largest
 * @param accuracy how far the counts of its table may be from the true ones; null where it is the sum of several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reached(
        State state,
        Withheld.@Nullable Reason withheld,
        @Nullable Integer count,
        @Nullable Conclusion conclusion,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        @Nullable Accuracy accuracy) {
    /** Whether there is a number. */
    public enum State {
        GIVEN,
        /** The table it would stand in is not given out. */
        WITHHELD,
        /** Not both halves of the year were published. */
        NO_RELEASE_YET,
        /** No table tells these people apart. */
        NOT_COUNTED
    }

    static final Reached NO_RELEASE_YET = none(State.NO_RELEASE_YET, null);
    static final Reached NOT_COUNTED = none(State.NOT_COUNTED, null);

    static Reached withheld(Withheld.Reason why) {
        return none(State.WITHHELD, why);
    }

    private static Reached none(State state, Withheld.@Nullable Reason why) {
        return new Reached(state, why, null, null, null, null, null);
    }

    static Reached of(PublishedCell cell, Accuracy accuracy) {
        return new Reached(State.GIVEN, null, cell.count(), cell.conclusion(), cell.lowest(), cell.highest(), accuracy);
    }

    /** The number with its bounds, if there is one. */
    @JsonIgnore
    public Optional<ShareRange.Range> range() {
        return count == null || lowest == null || highest == null
                ? Optional.empty()
                : Optional.of(new ShareRange.Range(count, lowest, highest));
    }

    static Reached within(int count, int lowest, int highest) {
        var conclusion = lowest == highest ? Conclusion.EXACT : Conclusion.INTERVAL;
        return new Reached(State.GIVEN, null, count, conclusion, lowest, highest, null);
    }
}
