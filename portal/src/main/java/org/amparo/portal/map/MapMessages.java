package org.amparo.portal.map;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the map. */
@MessageBundle("map")
public interface MapMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String period();

    @Message
    String alt();

    @Message
    String legend();

    @Message
    String range(String from, String to);

    @Message
    String orMore(String from);

    @Message
    String isProtected();

    @Message
    String noFigure();

    @Message
    String origin(String country);

    @Message
    String insets();

    @Message
    String table();

    @Message
    String sum();
}
