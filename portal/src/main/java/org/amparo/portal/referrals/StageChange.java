package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with people a receiver accepted.
 *
 * @param outcome how it ended; with COMPLETED only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageChange(Referral.Stage stage, @Nullable String outcome) {}
