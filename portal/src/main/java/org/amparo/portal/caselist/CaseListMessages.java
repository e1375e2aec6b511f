package org.amparo.portal.caselist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the list of cases. */
@MessageBundle("cases")
public interface CaseListMessages {
    @Message
    String title();

    @Message
    String findByCode();

    @Message
    String codeHint();

    @Message
    String open();

    @Message
    String status();

    @Message
    String level();

    @Message
    String type();

    @Message
    String all();

    @Message
    String filter();

    @Message
    String clear();

    @Message
    String shown(String count);

    @Message
    String oneShown();

    @Message
    String newestFirst();

    @Message
    String code();

    @Message
    String people();

    @Message
    String changed();

    @Message
    String next();

    @Message
    String first();

    @Message
    String none();

    @Message
    String noneLead();

    @Message
    String noneFiltered();

    @Message
    String notACode();
}
