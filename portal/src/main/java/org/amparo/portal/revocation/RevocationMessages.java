package org.amparo.portal.revocation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a revocation. */
@MessageBundle("revocation")
public interface RevocationMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String firstLock();

    @Message
    String done();

    @Message
    String kind();

    @Message
    String account();

    @Message
    String organisation();

    @Message
    String whom();

    @Message
    String whomHint();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String code();

    @Message
    String reason();

    @Message
    String goOn();

    @Message
    String confirmTitle();

    @Message
    String happens();

    @Message
    String atOnce();

    @Message
    String rightsEnd();

    @Message
    String minute();

    @Message
    String casesStay();

    @Message
    String notUnread();

    @Message
    String revokeAccount();

    @Message
    String revokeOrganisation();

    @Message
    String cancel();

    @Message
    String noNumber();

    @Message
    String noCode();

    @Message
    String noReason();

    @Message
    String nobody();

    @Message
    String fault();
}
