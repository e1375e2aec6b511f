package org.amparo.portal.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about the access logs. */
@MessageBundle("ledger")
public interface LedgerMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String service();

    @Message
    String state();

    @Message
    String verified();

    @Message
    String never();

    @Message
    String entries();

    @Message
    String covered();

    @Message
    String look();

    @Message
    String away();

    @Message
    String notYet();

    @Message
    String entry(String place, String what);

    @Message
    String checkpoint(String place, String what);

    @Message
    String stopped(String many);

    @Message
    String restores(String many);

    @Message
    String alarm();

    @Message
    String todo();

    @Message
    String touchNothing();

    @Message
    String stopAndCopy();

    @Message
    String tell();

    @Message
    String find();

    @Message
    String guide();

    @Message
    String outside();
}
