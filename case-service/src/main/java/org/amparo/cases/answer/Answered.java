package org.amparo.cases.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.referral.ReferralNumber;
import org.amparo.cases.referral.Stage;
import org.jspecify.annotations.Nullable;

/** What this service reads of each event about a referral. Each record names what it needs, and no more. */
interface Answered {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offered(UUID referral, OrganisationCode receiver) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(UUID referral, OrganisationCode receiver, List<Handle> people, boolean reported) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Declined(UUID referral, OrganisationCode receiver, Reason reason, boolean last) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Expired(UUID referral, OrganisationCode receiver, boolean last) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StageChanged(
            UUID referral, Stage stage, @Nullable Reason outcome) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SplitOff(
            UUID referral, ReferralNumber number, UUID from, List<OrganisationCode> receivers, List<Handle> people) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuestionAsked(UUID referral, OrganisationCode receiver, Reason about) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuestionAnswered(UUID referral, OrganisationCode receiver, Reason about) {}

    /** A code of referral-service that is shown and not judged here. */
    record Reason(@JsonValue String code) {
        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,60}");

        @JsonCreator
        public Reason {
            if (!FORM.matcher(code).matches()) {
                throw new IllegalArgumentException("not a code");
            }
        }
    }
}
