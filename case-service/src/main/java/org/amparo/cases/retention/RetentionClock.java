package org.amparo.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.cases.code.CaseType;

/** When the time for which a case is kept is over. */
@ApplicationScoped
class RetentionClock {
    private final RetentionSettings settings;

    RetentionClock(RetentionSettings settings) {
        this.settings = settings;
    }

    int years(CaseType type) {
        return switch (type) {
            case TRAFFICKING -> settings.trafficking();
            case SMUGGLING -> settings.smuggling();
            case AT_RISK -> settings.atRisk();
            case VIOLENCE_ABUSE_EXPLOITATION -> settings.violenceAbuseExploitation();
            case UNDETERMINED -> settings.undetermined();
        };
    }

    /** The first moment after it. */
    Instant end(CaseType type, Instant closedAt) {
        return closedAt.atOffset(ZoneOffset.UTC).plusYears(years(type)).toInstant();
    }
}
