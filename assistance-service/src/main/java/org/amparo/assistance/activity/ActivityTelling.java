package org.amparo.assistance.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.assistance.facts.FactKey;
import org.amparo.assistance.provider.Providers;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.problem.Refused;

/** What an activity has to do with others: through whom it was done, and the coarse fact for reporting. */
@ApplicationScoped
class ActivityTelling {
    private final Outbox outbox;
    private final Providers providers;
    private final KeyedHash factKey;

    ActivityTelling(Outbox outbox, Providers providers, Keysets keysets) {
        this.outbox = outbox;
        this.providers = providers;
        factKey = keysets.keyedHash("fact-ids");
    }

    void mustKnowThePartner(Activity activity) {
        var partner = activity.content().implementingPartner();
        if (partner != null && !providers.deliversThrough(activity.organisation(), partner)) {
            throw new Refused(ActivityProblem.NO_SUCH_ACTIVITY_PARTNER);
        }
    }

    void tell(Activity activity) {
        if (!providers.practises(activity.organisation())) {
            outbox.append(List.of(ActivityFact.of(
                    activity, new FactKey(factKey.of(activity.id().toString())))));
        }
    }
}
