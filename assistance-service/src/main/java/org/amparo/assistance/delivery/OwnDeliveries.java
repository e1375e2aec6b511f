package org.amparo.assistance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.assistance.code.Handle;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.jspecify.annotations.Nullable;

/** The deliveries of the caller's organisation, the ones recorded last first. */
@UseCase
@ApplicationScoped
class OwnDeliveries {
    private static final String JOIN = "join delivery d on d.id = c.resource";

    private final Caseload caseload;
    private final Deliveries deliveries;

    OwnDeliveries(Caseload caseload, Deliveries deliveries) {
        this.caseload = caseload;
        this.deliveries = deliveries;
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<DeliveryView> deliveries, @Nullable String next) {}

    Page page(Caller caller, @Nullable Handle caseFile, @Nullable String after, int size) {
        var lines = caseload.page(caller, caseFile == null ? all(after, size) : ofCase(caseFile, after, size));
        var ids = lines.lines().stream().map(Caseload.Line::resource).toList();
        var found = deliveries.find(ids).stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        return new Page(
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .map(DeliveryView::of)
                        .toList(),
                lines.next());
    }

    /** Joined though nothing narrows it: the caseload holds cases too, and would fill a page with lines that are not shown. */
    private static Caseload.Query all(@Nullable String after, int size) {
        return new Caseload.Query("deliveries", JOIN, "true", Map.of(), after, size);
    }

    private static Caseload.Query ofCase(Handle caseFile, @Nullable String after, int size) {
        return new Caseload.Query(
                "deliveries", JOIN, "d.case_file = :caseFile", Map.of("caseFile", caseFile.value()), after, size);
    }
}
