package org.amparo.reporting.counting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many organisations, each once. One organisation works on several platforms, appeals and implements, so that numbers of
 * partners are never added (R4V end-year report 2023, note on partners): there is no operation for it. Whoever knows which
 * organisations they are counts those.
 */
@Schema(type = SchemaType.INTEGER)
public final class Partners {
    private final int distinct;

    private Partners(int distinct) {
        this.distinct = distinct;
    }

    /** As many as a source printed; null where it printed none. */
    public static @Nullable Partners printed(@Nullable Long number) {
        return number == null ? null : new Partners(Math.toIntExact(number));
    }

    /** Counted from the codes of the organisations. */
    public static Partners of(Set<String> organisations) {
        return new Partners(organisations.size());
    }

    /** For a figure or a column: never a summand. */
    @JsonValue
    public int shown() {
        return distinct;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Partners partners && partners.distinct == distinct;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(distinct);
    }

    @Override
    public String toString() {
        return Integer.toString(distinct);
    }
}
