package org.amparo.portal.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.portal.casefiles.Access;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.amparo.portal.session.Account;

/**
 * One line of the access log, in words.
 *
 * @param who whether it was the reader, else the colleague's account by its name, else the first signs of its number
 */
record SeenRow(String leaf, Moment at, String who, String organisation, String what, String blocks) {
    private static final int SIGNS = 8;

    static SeenRow of(Access access, Account reader, Map<String, String> names, Language language) {
        var words = Words.in(language);
        var messages = language.messages(OverviewMessages.class);
        return new SeenRow(
                access.leaf().toString(),
                Moment.of(access.at(), language),
                access.account().equals(reader.number())
                        ? messages.you()
                        : names.getOrDefault(access.account(), messages.account(signs(access.account()))),
                access.affiliation(),
                words.orElse("action", access.action(), messages.looked()),
                blocks(access.blocks(), words));
    }

    private static String signs(String account) {
        return account.substring(0, Math.min(SIGNS, account.length()));
    }

    private static String blocks(List<String> blocks, Words words) {
        return blocks.stream().distinct().map(block -> words.of("block", block)).collect(Collectors.joining(", "));
    }
}
