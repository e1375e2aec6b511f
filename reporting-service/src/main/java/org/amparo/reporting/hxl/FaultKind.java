package org.amparo.reporting.hxl;

import java.util.Locale;

/** One way a table is wrong. Features list theirs in one enum each; the constant's name is the code on the wire. */
public interface FaultKind {
    /** The constant's name. */
    String name();

    /** One sentence for the person who made the table. Never holds anything of a cell. */
    String sentence();

    /** Stable, lower case, hyphens: {@code not-a-number}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
