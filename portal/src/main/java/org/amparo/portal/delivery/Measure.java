package org.amparo.portal.delivery;

import java.util.List;
import java.util.Map;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** In what something is counted. */
final class Measure {
    private static final List<String> UNITS = List.of(
            "NIGHT",
            "DAY",
            "HOUR",
            "SESSION",
            "VISIT",
            "MEAL",
            "KIT",
            "ITEM",
            "LITRE",
            "DOCUMENT",
            "JOURNEY",
            "COURSE",
            "TRANSFER");
    /** What most people would write; anything else can be chosen. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("SHELTER_EMERGENCY", "NIGHT"),
            Map.entry("SHELTER_SPECIALISED", "NIGHT"),
            Map.entry("SHELTER_TRANSITIONAL", "NIGHT"),
            Map.entry("TEMPORARY_ACCOMMODATION", "NIGHT"),
            Map.entry("HEALTH_EMERGENCY", "VISIT"),
            Map.entry("HEALTH_GENERAL", "VISIT"),
            Map.entry("FOOD", "MEAL"),
            Map.entry("WATER", "LITRE"),
            Map.entry("NFI_CLOTHING", "ITEM"),
            Map.entry("NFI_HYGIENE", "KIT"),
            Map.entry("DIGNITY_KIT", "KIT"),
            Map.entry("BABY_KIT", "KIT"),
            Map.entry("CASH_ASSISTANCE", "TRANSFER"),
            Map.entry("DOCUMENTATION", "DOCUMENT"),
            Map.entry("HUMANITARIAN_TRANSPORT", "JOURNEY"),
            Map.entry("VOCATIONAL_TRAINING", "COURSE"));

    private Measure() {}

    static List<Option> units(Language language) {
        return UNITS.stream()
                .map(unit -> Option.of(unit, Words.in(language).of("measure", unit)))
                .toList();
    }

    static boolean isUnit(String unit) {
        return UNITS.contains(unit);
    }

    static String usual(String service) {
        return USUAL.getOrDefault(service, "SESSION");
    }
}
