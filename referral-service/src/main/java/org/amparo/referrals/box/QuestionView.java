package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.question.About;
import org.amparo.referrals.question.Question;
import org.amparo.referrals.question.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver asked.
 *
 * @param reply what the sender said; absent while it said nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionView(
        UUID id,
        OrganisationCode receiver,
        About about,
        Instant askedAt,
        @Nullable Reply reply,
        @Nullable Instant repliedAt) {
    static QuestionView of(Question question) {
        var said = Optional.ofNullable(question.said());
        return new QuestionView(
                question.id(),
                question.receiver(),
                question.about(),
                question.askedAt(),
                said.map(Question.Said::reply).orElse(null),
                said.map(Question.Said::at).orElse(null));
    }
}
