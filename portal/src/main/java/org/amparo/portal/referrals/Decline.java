package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A receiver's no.
 *
 * @param until the first day on which it could say yes again; null when it does not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decline(String reason, @Nullable LocalDate until) {}
