package org.amparo.portal.reporting;

import java.util.List;
import java.util.Map;

/** Tables of one subject and period, as reporting-service gives them out. */
public record ReleasedTables(
        String product, String period, int smallest, List<ReleasedTable> tables, Map<String, String> notes) {}
