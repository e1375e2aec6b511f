package org.amparo.portal.accounts;

import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * An account as pages show it.
 *
 * @param number by which the access log and a revocation name it
 * @param waits whether a second person has to let it in
 * @param ended whether it logs in no more
 * @param lastDay empty where none was set
 */
record AccountRow(
        String number, String name, String roles, String state, boolean waits, boolean ended, String lastDay) {
    static AccountRow of(AccountApi.Told told, Language language) {
        var words = Words.in(language);
        return new AccountRow(
                told.id(),
                told.account(),
                told.roles().stream()
                        .map(role -> words.of("staffRole", role))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                words.of("accountState", told.state()),
                told.state().equals("WAITS"),
                told.state().equals("ENDED"),
                told.lastDay() == null ? "" : words.day(told.lastDay()));
    }
}
