package org.amparo.portal.organisations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the register of organisations. */
@MessageBundle("organisations")
public interface OrganisationMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String country();

    @Message
    String all();

    @Message
    String show();

    @Message
    String add();

    @Message
    String organisation();

    @Message
    String kind();

    @Message
    String channel();

    @Message
    String desk();

    @Message
    String accounts();

    @Message
    String accountsOf();

    @Message
    String practice();

    @Message
    String none();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String back();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String name();

    @Message
    String classes();

    @Message
    String channelLegend();

    @Message
    String onCall();

    @Message
    String onCallHint();

    @Message
    String practiceLegend();

    @Message
    String practiceYes();

    @Message
    String save();

    @Message
    String noCode();

    @Message
    String noName();

    @Message
    String noCountry();

    @Message
    String noClass();

    @Message
    String noChannel();

    @Message
    String noDesk();

    @Message
    String taken();

    @Message
    String notTaken();

    @Message
    String fault();
}
