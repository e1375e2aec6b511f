package org.amparo.referrals.box;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.access.Caseload;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Summary;
import org.jspecify.annotations.Nullable;

/** The lists of referrals, the ones that changed last first. */
@UseCase
@ApplicationScoped
class Boxes {
    private static final String JOIN = "join referral r on r.id = c.resource";

    private final Caseload caseload;
    private final Referrals referrals;

    Boxes(Caseload caseload, Referrals referrals) {
        this.caseload = caseload;
        this.referrals = referrals;
    }

    /** What the list is narrowed to; null leaves it open. */
    record Filter(@Nullable Stage stage, @Nullable Urgency urgency) {
        private String where() {
            return bindings().keySet().stream()
                    .sorted()
                    .map(column -> "r." + column + " = :" + column)
                    .collect(Collectors.joining(" and "));
        }

        private Map<String, Object> bindings() {
            var bindings = new HashMap<String, Object>();
            if (stage != null) {
                bindings.put("stage", stage.name());
            }
            if (urgency != null) {
                bindings.put("urgency", urgency.name());
            }
            return bindings;
        }
    }

    /** One page, and the cursor of the next; null on the last. */
    record Page(List<CardView> referrals, @Nullable String next) {}

    Page page(Box box, Caller caller, Filter filter, @Nullable String after, int size) {
        if (!box.isFor(caller)) {
            throw new Refused(GeneralProblem.WRONG_ROLE);
        }
        var lines = caseload.page(
                box.readBy(caller),
                new Caseload.Query(box.name(), JOIN, filter.where(), filter.bindings(), after, size));
        var ids = lines.lines().stream().map(Caseload.Line::resource).toList();
        var found = referrals.summaries(ids).stream().collect(Collectors.toMap(Summary::id, Function.identity()));
        return new Page(
                ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(referral -> CardView.of(referral, box.sight()))
                        .toList(),
                lines.next());
    }
}
