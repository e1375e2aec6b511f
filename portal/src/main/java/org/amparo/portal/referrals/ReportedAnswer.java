package org.amparo.portal.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver without an account said, as its sender heard it.
 *
 * @param answer ACCEPTED or DECLINED
 * @param people the numbers of those it takes; none means everybody
 * @param reason why it says no; null with a yes
 * @param who the role of the person who said it, never a name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedAnswer(
        String answer, Set<Integer> people, @Nullable String reason, String who, Instant toldAt, String channel) {}
