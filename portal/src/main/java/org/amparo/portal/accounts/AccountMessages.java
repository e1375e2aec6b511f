package org.amparo.portal.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of accounts. */
@MessageBundle("accounts")
public interface AccountMessages {
    @Message
    String nav();

    @Message
    String title(String organisation);

    @Message
    String lead();

    @Message
    String account();

    @Message
    String roles();

    @Message
    String state();

    @Message
    String lastDay();

    @Message
    String none();

    @Message
    String noLastDay();

    @Message
    String invite();

    @Message
    String back();

    @Message
    String inviteTitle(String organisation);

    @Message
    String inviteLead();

    @Message
    String accountLabel();

    @Message
    String accountHint();

    @Message
    String rolesLegend();

    @Message
    String rolesHint();

    @Message
    String send();

    @Message
    String invitedTitle();

    @Message
    String invitedLead();

    @Message
    String password();

    @Message
    String passwordOnce();

    @Message
    String passwordGone();

    @Message
    String next();

    @Message
    String nextLetIn();

    @Message
    String nextLogIn();

    @Message
    String toList();

    @Message
    String pageTitle(String account);

    @Message
    String number();

    @Message
    String letInTitle();

    @Message
    String letInLead();

    @Message
    String letIn();

    @Message
    String rolesTitle();

    @Message
    String rolesLead();

    @Message
    String change();

    @Message
    String endTitle();

    @Message
    String endLead();

    @Message
    String lastDayLabel();

    @Message
    String end();

    @Message
    String revokeLead();

    @Message
    String revoke();

    @Message
    String noAccount();

    @Message
    String noRole();

    @Message
    String noDay();

    @Message
    String fault();
}
