package org.amparo.portal.casefiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to. What is no filter of the service leaves the list open.
 *
 * @param status empty for all
 * @param level how near the danger is; empty for all
 * @param type what the case is about; empty for all
 */
public record CaseFilter(String status, String level, String type) {
    public static final CaseFilter NONE = new CaseFilter("", "", "");
    public static final List<String> STATUSES = List.of("OPEN", "CLOSED");
    /** The nearest danger first. */
    public static final List<String> LEVELS = List.of("IMMINENT", "HIGH", "MEDIUM", "LOW");

    public static final List<String> TYPES =
            List.of("TRAFFICKING", "SMUGGLING", "AT_RISK", "VIOLENCE_ABUSE_EXPLOITATION", "UNDETERMINED");

    /** As an address says it. */
    public static CaseFilter of(@Nullable String status, @Nullable String level, @Nullable String type) {
        return new CaseFilter(known(STATUSES, status), known(LEVELS, level), known(TYPES, type));
    }

    public static CaseFilter open() {
        return new CaseFilter("OPEN", "", "");
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !equals(NONE);
    }

    private static String known(List<String> codes, @Nullable String asked) {
        return asked != null && codes.contains(asked) ? asked : "";
    }
}
