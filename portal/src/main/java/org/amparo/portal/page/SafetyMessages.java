package org.amparo.portal.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What everybody should know before they begin. */
@MessageBundle("safety")
public interface SafetyMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String exit();

    @Message
    String exitBody();

    @Message
    String names();

    @Message
    String namesBody();

    @Message
    String shared();

    @Message
    String sharedBody();

    @Message
    String kept();

    @Message
    String understood();

    @Message
    String help();
}
