package org.amparo.portal.consent;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.bases.Withdrawable;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * Whom each way of taking something back reaches, in words: what a person hears before they decide.
 *
 * @param share of each basis that holds; of all of them first, where there are several
 * @param stop of each service
 * @param erase of everything
 */
record WhoIsTold(List<Of> share, List<Of> stop, List<String> erase) {
    /** What is taken back, and whom it reaches. */
    record Of(String id, String what, List<String> lines) {}

    static WhoIsTold of(Withdrawable withdrawable, List<ConsentRow> rows, Language language) {
        var messages = language.messages(ConsentMessages.class);
        var each = rows.stream().flatMap(row -> withdrawable.consents().stream()
                .filter(consent -> consent.consent().toString().equals(row.id()))
                .map(consent ->
                        new Of(row.id(), row.purpose() + " · " + row.recipient(), lines(consent.reach(), language))));
        return new WhoIsTold(
                Stream.concat(Stream.of(new Of("", messages.all(), lines(withdrawable.all(), language))), each)
                        .toList(),
                withdrawable.services().stream()
                        .map(service -> service(service, language))
                        .toList(),
                lines(withdrawable.erasure(), language));
    }

    private static Of service(Withdrawable.Reach reach, Language language) {
        var left = reach.referrals().getFirst();
        return new Of(
                left.id().toString(),
                left.number() + " · " + Words.in(language).of("service", left.service()),
                lines(reach, language));
    }

    private static List<String> lines(Withdrawable.Reach reach, Language language) {
        var messages = language.messages(ConsentMessages.class);
        return Stream.of(
                        reach.referrals().stream().map(left -> line(left, messages)),
                        reach.organisations().stream().map(messages::toldAccess),
                        reach.keepUntilCheckOut().stream().map(messages::toldKeeps))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(Withdrawable.Left left, ConsentMessages messages) {
        var told = left.told();
        return messages.toldLine(left.number(), told == null ? messages.toldNotAsked() : told);
    }
}
