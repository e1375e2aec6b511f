package org.amparo.assistance.shelter;

import org.amparo.kit.testing.Rows;

/** What the relay of case-service would have told of rights that ended. */
public final class Horizons {
    private Horizons() {}

    /** Everything was heard until this moment. */
    public static void areFresh() {
        heard("now()");
    }

    /** Nothing was heard for a while. */
    static void areOld() {
        heard("now() - interval '61 seconds'");
    }

    private static void heard(String until) {
        Rows.change("insert into access_horizon (topic, partition, partitions, reached_at)"
                + " select 'amparo.cases', number, 12, " + until + " from generate_series(0, 11) number"
                + " on conflict (topic, partition) do update set reached_at = excluded.reached_at");
    }
}
