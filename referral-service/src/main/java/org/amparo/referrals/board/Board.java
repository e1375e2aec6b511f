package org.amparo.referrals.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Referrals between countries that go on, and those of the last two weeks that nobody took.
 *
 * @param asOf by the database's clock: what is overdue is so at this moment
 * @param stages how many there are at each stage; of all, whatever the lines are narrowed to
 * @param lines what is overdue longest first, then what is due next, then what has no clock
 * @param more whether there are more lines than are told
 */
record Board(Instant asOf, List<Tally> stages, List<Line> lines, boolean more) {
    /**
     * One stage. Cases and people are counted apart and never added; a case may stand at several stages.
     *
     * @param overdue of the referrals
     */
    record Tally(Stage stage, long referrals, long cases, long people, long overdue) {}

    /**
     * One referral: a card, and nobody in particular.
     *
     * @param since when it came to this stage
     * @param from where the people are
     * @param to where the receiver is whose turn it is or who accepted; absent when nobody has it
     * @param due until when an answer must come, or the people be served; absent without a clock
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            ReferralNumber number,
            ServiceType service,
            Urgency urgency,
            Stage stage,
            Instant since,
            Country from,
            @Nullable Country to,
            OrganisationCode sender,
            @Nullable OrganisationCode receiver,
            int people,
            @Nullable Instant due,
            boolean overdue) {}
}
