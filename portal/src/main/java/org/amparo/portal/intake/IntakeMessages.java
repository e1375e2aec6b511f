package org.amparo.portal.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of registering people. */
@MessageBundle("intake")
public interface IntakeMessages {
    @Message
    String title(int step);

    @Message
    String safetyHead();

    @Message
    String safetyLead();

    @Message
    String safe();

    @Message
    String notSafe();

    @Message
    String company();

    @Message
    String hurt();

    @Message
    String hurtNote();

    @Message
    String hurtNoteHint();

    @Message
    String reachHead();

    @Message
    String reachHint();

    @Message
    String called();

    @Message
    String reach();

    @Message
    String reachAddress();

    @Message
    String reachWhen();

    @Message
    String never();

    @Message
    String notAsked();

    @Message
    String basisHead();

    @Message
    String basisLead();

    @Message
    String person(int number);

    @Message
    String basis();

    @Message
    String language();

    @Message
    String choose();

    @Message
    String more();

    @Message
    String fewer(int number);

    @Message
    String restHead();

    @Message
    String restLead();

    @Message
    String ageGender();

    @Message
    String age();

    @Message
    String gender();

    @Message
    String origin();

    @Message
    String nationality();

    @Message
    String group();

    @Message
    String needs();

    @Message
    String region();

    @Message
    String came();

    @Message
    String source();

    @Message
    String since();

    @Message
    String judge();

    @Message
    String level();

    @Message
    String type();

    @Message
    String undetermined();

    @Message
    String goOn();

    @Message
    String register();

    @Message
    String later();

    @Message
    String back();

    @Message
    String discard();

    @Message
    String discardWhat();

    @Message
    String discardLead();

    @Message
    String kept();

    @Message
    String keptAt();

    @Message
    String keptNot();

    @Message
    String keptOver();

    @Message
    String keptElse();

    @Message
    String found();

    @Message
    String startAgain();

    @Message
    String tooManyTitle();

    @Message
    String tooManyBody();

    @Message
    String toMyDay();

    @Message
    String noteBegins();

    @Message
    String notAnswered();

    @Message
    String faultAddress();

    @Message
    String faultReach();

    @Message
    String faultLong(String most);

    @Message
    String faultGroup(int number);

    @Message
    String faultRegion();

    @Message
    String faultSince();

    @Message
    String faultLevel();

    @Message
    String faultStands();

    @Message
    String faultCame();

    @Message
    String faultMeanwhile();

    @Message
    String faultRegistered();

    @Message
    String faultNotTaken();
}
