package org.amparo.portal.consent;

import java.util.List;
import org.amparo.portal.bases.Withdrawal;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.workspace.PersonPages;

/** The three ways, and of what. */
record WithdrawalOptions(List<Option> kinds, List<Option> consents, List<Option> referrals, List<Option> understood) {
    static WithdrawalOptions of(List<ConsentRow> rows, WhoIsTold told, PersonPages people) {
        var words = Words.in(people.language());
        var messages = people.language().messages(ConsentMessages.class);
        return new WithdrawalOptions(
                Withdrawal.KINDS.stream()
                        .filter(kind ->
                                !kind.equals(Withdrawal.STOP) || !told.stop().isEmpty())
                        .map(kind -> new Option(kind, words.of("withdrawal", kind), words.of("withdrawalHint", kind)))
                        .toList(),
                rows.stream()
                        .map(row -> Option.of(row.id(), row.purpose() + " · " + row.recipient()))
                        .toList(),
                told.stop().stream()
                        .map(service -> Option.of(service.id(), service.what()))
                        .toList(),
                List.of(Option.of("yes", messages.understood())));
    }
}
