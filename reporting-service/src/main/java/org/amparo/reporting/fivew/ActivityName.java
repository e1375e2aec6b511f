package org.amparo.reporting.fivew;

import java.util.Locale;
import java.util.Map;
import org.amparo.reporting.check.FiveWRow;
import org.jspecify.annotations.Nullable;

/** What services and activities are called in the 5W: fixed English words for each code, so that rows of two months compare. */
final class ActivityName {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("SHELTER_EMERGENCY", "Emergency shelter"),
            Map.entry("SHELTER_SPECIALISED", "Specialised shelter"),
            Map.entry("SHELTER_TRANSITIONAL", "Transitional shelter"),
            Map.entry("HEALTH_EMERGENCY", "Emergency health care"),
            Map.entry("HEALTH_GENERAL", "General health care"),
            Map.entry("SRH", "Sexual and reproductive health care"),
            Map.entry("STI_TESTING", "Testing for sexually transmitted infections"),
            Map.entry("MHPSS", "Mental health and psychosocial support"),
            Map.entry("PSYCHOSOCIAL", "Psychosocial support"),
            Map.entry("DOCUMENTATION", "Support with documents"),
            Map.entry("REGULARISATION", "Support with regularisation"),
            Map.entry("NFI_CLOTHING", "Clothing"),
            Map.entry("NFI_HYGIENE", "Hygiene items"),
            Map.entry("DIGNITY_KIT", "Dignity kits"),
            Map.entry("BABY_KIT", "Baby kits"),
            Map.entry("FAMILY_TRACING_REUNIFICATION", "Family tracing and reunification"),
            Map.entry("LANGUAGE_CLASS", "Language classes"),
            Map.entry("WOMENS_EMPOWERMENT", "Women's empowerment"),
            Map.entry("RETURN", "Support with return"),
            Map.entry("RELOCATION_THIRD_COUNTRY", "Relocation to a third country"),
            Map.entry("POLICE_LIAISON", "Liaison with the police"),
            Map.entry("OTHER", "Other assistance"),
            Map.entry("TRAINING", "Training"),
            Map.entry("MECHANISM", "Support to a mechanism"),
            Map.entry("CAMPAIGN", FiveWRow.CAMPAIGN));

    private ActivityName() {}

    /** The activity's name; of trainings, mechanisms and campaigns with the pillar they serve. */
    static @Nullable String of(Line line) {
        var activity = line.activity();
        if (activity == null) {
            return null;
        }
        var pillar = line.pillar();
        return pillar == null ? words(activity) : words(activity) + ": " + lower(pillar);
    }

    /** What a row says beside the name: in what its quantity is counted. */
    static @Nullable String description(Line line) {
        var name = of(line);
        var unit = line.unit();
        return name == null || unit == null ? name : name + ", counted by " + lower(unit);
    }

    /** A code nobody has better words for is made of them. */
    static String words(String code) {
        var known = WORDS.get(code);
        if (known != null) {
            return known;
        }
        var lower = lower(code);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
