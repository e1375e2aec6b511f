package org.amparo.portal.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around what was given, and how it goes. */
@MessageBundle("delivery")
public interface DeliveryMessages {
    @Message
    String ofReferral(String number);

    @Message
    String ofCase(String reference);

    @Message
    String lead();

    @Message
    String leadLogged();

    @Message
    String nobody();

    @Message
    String people();

    @Message
    String peopleMissing();

    @Message
    String service();

    @Message
    String serviceMissing();

    @Message
    String day();

    @Message
    String dayMissing();

    @Message
    String quantity();

    @Message
    String quantityHint();

    @Message
    String quantityMissing();

    @Message
    String unit();

    @Message
    String unitMissing();

    @Message
    String region();

    @Message
    String regionMissing();

    @Message
    String choose();

    @Message
    String more();

    @Message
    String value();

    @Message
    String valueHint();

    @Message
    String valueMissing();

    @Message
    String mechanism();

    @Message
    String mechanismMissing();

    @Message
    String inKind();

    @Message
    String plan();

    @Message
    String planUnknown();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String record();

    @Message
    String recordedTitle();

    @Message
    String recordedBody();

    @Message
    String again();

    @Message
    String back();

    @Message
    String howItGoes();

    @Message
    String howItGoesHint();

    @Message
    String courseMissing();

    @Message
    String saveCourse();

    @Message
    String ended(String outcome);

    @Message
    String tab();
}
