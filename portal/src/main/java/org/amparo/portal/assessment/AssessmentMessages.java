package org.amparo.portal.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of assessments. */
@MessageBundle("assessment")
public interface AssessmentMessages {
    @Message
    String title();

    @Message
    String titleOf(int number);

    @Message
    String lead();

    @Message
    String ours();

    @Message
    String state();

    @Message
    String oursNone();

    @Message
    String stateNone();

    @Message
    String since();

    @Message
    String decidedBy();

    @Message
    String met();

    @Message
    String notMet();

    @Message
    String earlier();

    @Message
    String recordOurs();

    @Message
    String recordState();

    @Message
    String formOurs(int number);

    @Message
    String formState(int number);

    @Message
    String formLead();

    @Message
    String status();

    @Message
    String decider();

    @Message
    String save();

    @Message
    String leave();

    @Message
    String back();

    @Message
    String faultStatus();

    @Message
    String faultDecidedBy();

    @Message
    String faultBoth();

    @Message
    String faultNotTaken();
}
