package org.amparo.portal.delivery;

import java.util.List;
import org.amparo.portal.card.Services;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.recipient.Recipients;
import org.amparo.portal.region.Regions;

/**
 * A page on which is written what was given.
 *
 * @param back where one came from
 * @param recipients nobody when nothing can be recorded now
 */
record DeliveryPage(
        String path,
        String back,
        String title,
        Recipients recipients,
        List<Option> services,
        List<Option> regions,
        List<Option> units,
        List<Option> mechanisms,
        List<Option> answers) {
    private static final List<String> MECHANISMS = List.of(
            "DIRECT_CASH",
            "PREPAID_CARD",
            "VOUCHER",
            "MOBILE_MONEY",
            "BENEFICIARY_BANK_ACCOUNT",
            "CASH_COLLECTION_OVER_THE_COUNTER",
            "CARDLESS_ATM_WITHDRAWAL",
            "OTHER");

    static DeliveryPage of(
            String path, String back, String title, Recipients recipients, String country, Language language) {
        var words = Words.in(language);
        var messages = language.messages(DeliveryMessages.class);
        return new DeliveryPage(
                path,
                back,
                title,
                recipients,
                Services.all(language),
                Regions.of(country, language),
                Measure.units(language),
                MECHANISMS.stream()
                        .map(mechanism -> Option.of(mechanism, words.of("mechanism", mechanism)))
                        .toList(),
                List.of(Option.of("true", messages.yes()), Option.of("false", messages.no())));
    }
}
