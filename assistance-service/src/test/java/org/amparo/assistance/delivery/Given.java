package org.amparo.assistance.delivery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.assistance.ToldCase;

/** Deliveries as a worker would send them. */
public final class Given {
    private Given() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Three nights in a shelter for everybody of the case, on a day. */
    public static Map<String, Object> nights(ToldCase caseFile, LocalDate day) {
        return nights(caseFile, caseFile.people(), day);
    }

    /** The same for some of them. */
    public static Map<String, Object> nights(ToldCase caseFile, List<String> people, LocalDate day) {
        var delivery = content(people, day);
        delivery.put("caseFile", caseFile.handle());
        return delivery;
    }

    /** What a delivery says but for its case, as a correction says it. */
    public static Map<String, Object> content(List<String> people, LocalDate day) {
        var content = inKind(day);
        content.put("people", people);
        return content;
    }

    /** A hundred dollars for everybody of the case. */
    public static Map<String, Object> cash(ToldCase caseFile, LocalDate day) {
        var delivery = nights(caseFile, day);
        delivery.put("service", "CASH_ASSISTANCE");
        delivery.put("unit", "TRANSFER");
        delivery.put("quantity", 1);
        delivery.put(
                "modality", Map.of("kind", "CASH", "value", 100.5, "currency", "USD", "mechanism", "PREPAID_CARD"));
        return delivery;
    }

    /** Meals for a woman and two girls who gave no name. */
    public static Map<String, Object> unregistered(LocalDate day) {
        var aid = inKind(day);
        aid.put("service", "FOOD");
        aid.put("unit", "MEAL");
        aid.put("country", "PER");
        aid.put("populationGroup", "IN_TRANSIT");
        aid.put("headcount", new HashMap<>(Map.of("WOMAN", 1, "GIRL", 2)));
        return aid;
    }

    private static Map<String, Object> inKind(LocalDate day) {
        var supply = new HashMap<String, Object>();
        supply.put("service", "SHELTER_SPECIALISED");
        supply.put("admin1", "PE-LIM");
        supply.put("day", day.toString());
        supply.put("quantity", 3);
        supply.put("unit", "NIGHT");
        supply.put("modality", Map.of("kind", "IN_KIND"));
        return supply;
    }
}
