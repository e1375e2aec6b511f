package org.amparo.portal.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.StageChange;

/** What a receiver can say of how it goes, depending on where it stands. Which of them may follow, referral-service decides. */
final class Course {
    private static final List<String> OUTCOMES = List.of(
            "SUCCESSFUL",
            "CLIENT_REFUSED_SERVICES",
            "SERVICES_NO_LONGER_NEEDED",
            "UNABLE_TO_CONTACT_CLIENT",
            "LACK_OF_CAPACITY",
            "OTHER");

    private Course() {}

    /** The answers to choose from; none once it has ended. */
    static List<Option> choices(Referral.Stage stage, Language language) {
        return switch (stage) {
            case ACCEPTED ->
                List.of(
                        stage(Referral.Stage.IN_SERVICE, language),
                        stage(Referral.Stage.NOT_ARRIVED, language),
                        stage(Referral.Stage.MOVED_ON, language));
            case IN_SERVICE ->
                Stream.concat(
                                OUTCOMES.stream().map(outcome -> ended(outcome, language)),
                                Stream.of(stage(Referral.Stage.MOVED_ON, language)))
                        .toList();
            case OFFERED, DECLINED, EXPIRED, WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON, COMPLETED ->
                List.of();
        };
    }

    /** What was chosen; empty when it is none of the answers. */
    static Optional<StageChange> chosen(String value) {
        if (OUTCOMES.contains(value)) {
            return Optional.of(new StageChange(Referral.Stage.COMPLETED, value));
        }
        return Stream.of(Referral.Stage.IN_SERVICE, Referral.Stage.NOT_ARRIVED, Referral.Stage.MOVED_ON)
                .filter(stage -> stage.name().equals(value))
                .map(stage -> new StageChange(stage, null))
                .findFirst();
    }

    private static Option stage(Referral.Stage stage, Language language) {
        return Option.of(stage.name(), Words.in(language).of("course", stage.name()));
    }

    private static Option ended(String outcome, Language language) {
        return Option.of(
                outcome,
                language.messages(DeliveryMessages.class)
                        .ended(Words.in(language).of("outcome", outcome)));
    }
}
