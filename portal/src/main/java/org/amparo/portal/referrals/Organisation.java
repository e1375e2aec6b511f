package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.ZoneId;

/**
 * An organisation of the register.
 *
 * @param country ISO 3166-1 alpha-3
 * @param channel ACCOUNT when it answers itself; else how it is asked
 * @param onCall the code of its desk
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Organisation(
        String organisation,
        String name,
        String country,
        String channel,
        ZoneId zone,
        boolean practice,
        String onCall) {
    /** Whether somebody there has an account; else the sender asks and writes down what was said. */
    public boolean answersItself() {
        return channel.equals("ACCOUNT");
    }
}
