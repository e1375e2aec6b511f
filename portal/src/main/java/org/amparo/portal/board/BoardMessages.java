package org.amparo.portal.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the board. */
@MessageBundle("board")
public interface BoardMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String asOf();

    @Message
    String tallies();

    @Message
    String stage();

    @Message
    String referrals();

    @Message
    String cases();

    @Message
    String people();

    @Message
    String overdue();

    @Message
    String apart();

    @Message
    String list();

    @Message
    String allStages();

    @Message
    String number();

    @Message
    String service();

    @Message
    String wayColumn();

    @Message
    String turn();

    @Message
    String since();

    @Message
    String due();

    @Message
    String noClock();

    @Message
    String none();

    @Message
    String noneNarrowed();

    @Message
    String more();

    @Message
    String way(String from, String to);

    @Message
    String nowhere(String from);

    @Message
    String nobody(String sender);

    @Message
    String overdueSince(String span);

    @Message
    String dueIn(String span);

    @Message
    String sinceFor(String span);

    @Message
    String show();

    @Message
    String one(String number);

    @Message
    String back();

    @Message
    String whereTheyAre();

    @Message
    String sender();

    @Message
    String serviceBy();

    @Message
    String legs();

    @Message
    String receiver();

    @Message
    String answer();

    @Message
    String asked();

    @Message
    String answerBy();

    @Message
    String answered();

    @Message
    String reported();

    @Message
    String nobodyInParticular();
}
