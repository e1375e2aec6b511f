package org.amparo.portal.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of consents and withdrawals. */
@MessageBundle("consent")
public interface ConsentMessages {
    @Message
    String title();

    @Message
    String titleOf(int number);

    @Message
    String lead();

    @Message
    String holding();

    @Message
    String heldUntil(String basis);

    @Message
    String ranOut(String basis);

    @Message
    String ranOutMeans();

    @Message
    String renew();

    @Message
    String renewOf(int number);

    @Message
    String renewLead();

    @Message
    String sharing();

    @Message
    String none();

    @Message
    String purpose();

    @Message
    String recipient();

    @Message
    String what();

    @Message
    String rests();

    @Message
    String state();

    @Message
    String holdsUntil();

    @Message
    String endedOn();

    @Message
    String withdrawnOn();

    @Message
    String record();

    @Message
    String withdraw();

    @Message
    String classIn(String ofClass, String country);

    @Message
    String shareOf(int number);

    @Message
    String shareLead();

    @Message
    String with();

    @Message
    String organisation();

    @Message
    String organisationHint();

    @Message
    String ofClass();

    @Message
    String country();

    @Message
    String blocks();

    @Message
    String blocksHint();

    @Message
    String basis();

    @Message
    String language();

    @Message
    String choose();

    @Message
    String save();

    @Message
    String leave();

    @Message
    String back();

    @Message
    String withdrawOf(int number);

    @Message
    String withdrawLead();

    @Message
    String kind();

    @Message
    String which();

    @Message
    String all();

    @Message
    String referral();

    @Message
    String toldHead();

    @Message
    String toldLead();

    @Message
    String toldLine(String number, String who);

    @Message
    String toldNotAsked();

    @Message
    String toldAccess(String organisation);

    @Message
    String toldKeeps(String organisation);

    @Message
    String toldNobody();

    @Message
    String understood();

    @Message
    String confirm();

    @Message
    String carryOut();

    @Message
    String faultPurpose();

    @Message
    String faultWith();

    @Message
    String faultOrganisation();

    @Message
    String faultClass();

    @Message
    String faultCountry();

    @Message
    String faultBlocks();

    @Message
    String faultKind();

    @Message
    String faultReferral();

    @Message
    String faultUnderstood();

    @Message
    String faultNotTaken();
}
