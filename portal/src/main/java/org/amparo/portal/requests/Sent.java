package org.amparo.portal.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.referrals.Referral;
import org.jspecify.annotations.Nullable;

/** A referral on the page of its case. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Sent(
        UUID id,
        String number,
        List<Integer> people,
        String service,
        Referral.Urgency urgency,
        List<String> receivers,
        Referral.Stage stage,
        @Nullable String receiver,
        String disclosure,
        Instant requestedAt) {}
