package org.amparo.portal.card;

import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Referral;

/**
 * A word that stands out. What it says stands in its text, never in its colour alone.
 *
 * @param tone the last part of a class of the style sheet
 */
public record Tag(String text, String tone) {
    /** How soon somebody is needed. */
    public static Tag of(Referral.Urgency urgency, Language language) {
        var tone =
                switch (urgency) {
                    case EMERGENCY -> "danger";
                    case URGENT -> "warning";
                    case NORMAL -> "grey";
                };
        return new Tag(Words.in(language).of("urgency", urgency.name()), tone);
    }

    /** Where a referral stands. */
    public static Tag of(Referral.Stage stage, Language language) {
        var tone =
                switch (stage) {
                    case OFFERED -> "info";
                    case ACCEPTED, IN_SERVICE, COMPLETED -> "success";
                    case DECLINED, EXPIRED -> "warning";
                    case WITHDRAWN, CONSENT_WITHDRAWN, NOT_ARRIVED, MOVED_ON -> "grey";
                };
        return new Tag(Words.in(language).of("stage", stage.name()), tone);
    }
}
