package org.amparo.portal.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to reach a person without putting them in danger; nobody reads it without leaving a line in the access log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Nullable String nameToUse,
        @Nullable String codeWord,
        List<Channel> channels,
        List<String> neverContact,
        @Nullable String safetyNotes) {
    public static final List<String> CHANNELS = List.of("CALL", "MESSAGE", "MAIL", "THROUGH_SOMEBODY", "IN_PERSON");

    /** One way to reach the person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Channel(
            String kind, String address, @Nullable String safeWhen, boolean shared, boolean mayLeaveMessage) {
        @Override
        public String toString() {
            return "Channel[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
