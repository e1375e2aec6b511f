package org.amparo.kit.problem;

import java.util.Locale;

/** One way a feature says no. Features list theirs in one enum each; the constant's name is the code on the wire. */
public interface ProblemType {
    /** The constant's name. */
    String name();

    /** HTTP status. */
    int status();

    /** One sentence for the person at the screen. Never holds anything that was sent. */
    String sentence();

    /** Stable, lower case, hyphens: {@code no-such-case}. Part of the public contract. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
