package org.amparo.portal.shared;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a block: what it is, and what was written. */
public record Fact(String label, String text) {
    /** The line, unless nothing was written. */
    static Stream<Fact> ifAny(String label, @Nullable String text) {
        return Optional.ofNullable(text).filter(written -> !written.isBlank()).stream()
                .map(written -> new Fact(label, written));
    }

    @Override
    public String toString() {
        return "Fact[masked]";
    }
}
