package org.amparo.portal.filecheck;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a file that is looked over. */
@MessageBundle("filecheck")
public interface CheckMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String check();

    @Message
    String noFile();

    @Message
    String tooLarge();

    @Message
    String result();

    @Message
    String clean(String rows);

    @Message
    String nothingRead();

    @Message
    String counts(String rows, String errors, String reviews);

    @Message
    String cut();

    @Message
    String again();

    @Message
    String line();

    @Message
    String column();

    @Message
    String wholeRow();

    @Message
    String notKept();

    @Message
    String fault();
}
