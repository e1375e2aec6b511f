package org.amparo.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Something an organisation gave to everybody in a case of its own. */
record Given(String service, String unit, int quantity, LocalDate day) {

    /** As it is sent, under the names by which assistance-service knows the case and its people. */
    Map<String, Object> to(String caseFile, List<String> people, String admin1) {
        return Map.of(
                "caseFile", caseFile,
                "people", people,
                "service", service,
                "admin1", admin1,
                "day", day,
                "quantity", quantity,
                "unit", unit,
                "modality", Map.of("kind", "IN_KIND"),
                "rmrp", true);
    }
}
