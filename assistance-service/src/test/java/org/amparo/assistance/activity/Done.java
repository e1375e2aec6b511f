package org.amparo.assistance.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Activities as a worker would send them. */
public final class Done {
    private Done() {}

    /** Fifteen people of a ministry and of civil society were trained in identification, over two days. */
    public static Map<String, Object> training(LocalDate day) {
        var activity = activity("PROTECTION", day.minusDays(1), day);
        activity.put("training", trained(Map.of("WOMAN", 9, "MAN", 5, "OTHER_18P", 1)));
        return activity;
    }

    /** The training itself, of so many of each age and gender. */
    public static Map<String, Object> trained(Map<String, Integer> participants) {
        var all = participants.values().stream().mapToInt(Integer::intValue).sum();
        var training = new HashMap<String, Object>();
        training.put("topic", "IDENTIFICATION");
        training.put("hours", 16);
        training.put("participants", participants);
        training.put("workplaces", Map.of("STATE", all - 1, "CIVIL_SOCIETY", 1));
        return training;
    }

    /** A referral pathway of a region of the country was created. */
    public static Map<String, Object> mechanism(LocalDate day) {
        var activity = activity("PARTNERSHIP", day, day);
        activity.put(
                "mechanism", Map.of("support", "CREATED", "level", "SUBNATIONAL", "mechanism", "REFERRAL_PATHWAY"));
        return activity;
    }

    /** Two thousand leaflets in two languages. */
    public static Map<String, Object> campaign(LocalDate day) {
        var activity = activity("PREVENTION", day.minusDays(3), day);
        activity.put(
                "campaign",
                Map.of(
                        "audiences", List.of("PEOPLE_IN_TRANSIT"),
                        "languages", List.of("ES", "PT"),
                        "channels", List.of("PRINT"),
                        "outputs", 2000));
        return activity;
    }

    private static Map<String, Object> activity(String pillar, LocalDate from, LocalDate until) {
        var activity = new HashMap<String, Object>();
        activity.put("pillar", pillar);
        activity.put("country", "PER");
        activity.put("admin1", "PE-LIM");
        activity.put("from", from.toString());
        activity.put("until", until.toString());
        activity.put("rmrp", true);
        return activity;
    }
}
