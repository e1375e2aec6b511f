package org.amparo.portal.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How time is said. */
@MessageBundle("deadline")
public interface DeadlineMessages {
    @Message
    String answerWithin(String left, String until);

    @Message
    String answerOverdue(String until);

    @Message
    String serveWithin(String left, String until);

    @Message
    String serveOverdue(String until);

    @Message
    String lessThanAMinute();

    @Message
    String oneMinute();

    @Message
    String minutes(long count);

    @Message
    String oneHour();

    @Message
    String hours(long count);

    @Message
    String days(long count);

    @Message
    String today(String time);

    @Message
    String yesterday(String time);

    @Message
    String tomorrow(String time);

    @Message
    String onDay(String day, String time);

    @Message
    String timesAreOf(String place);
}
