package org.amparo.cases.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.amparo.cases.code.Block;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person without putting them in danger. Read before every call, message and visit.
 *
 * @param nameToUse what the person wants to be called
 * @param codeWord said first by whoever calls, so that the person knows who it is
 * @param channels ways that are safe, the safest first
 * @param neverContact who must never be called or told, in the person's words
 * @param safetyNotes what whoever looks after the person must know: allergies, medicines, dangers
 */
public record Contact(
        @Nullable String nameToUse,
        @Nullable String codeWord,
        List<Channel> channels,
        List<String> neverContact,
        @Nullable String safetyNotes)
        implements BlockContent {

    public Contact {
        Invalid.textIfAny(nameToUse, 80, "nameToUse");
        Invalid.textIfAny(codeWord, 80, "codeWord");
        channels = Invalid.list(channels, 0, 10, "channels");
        neverContact = Invalid.list(neverContact, 0, 10, "neverContact");
        neverContact.forEach(somebody -> Invalid.text(somebody, 200, "neverContact"));
        Invalid.textIfAny(safetyNotes, 2_000, "safetyNotes");
    }

    /**
     * One way to reach the person.
     *
     * @param address a number, an address of mail, or through whom
     * @param safeWhen hours and circumstances, in words
     * @param shared whether others see or hear what comes this way
     * @param mayLeaveMessage whether anything may be left unheard; absent is no
     */
    public record Channel(
            Kind kind, String address, @Nullable String safeWhen, boolean shared, boolean mayLeaveMessage) {
        public Channel {
            Invalid.required(kind, "kind");
            Invalid.text(address, 200, "address");
            Invalid.textIfAny(safeWhen, 200, "safeWhen");
        }

        @Override
        public String toString() {
            return "Channel[masked]";
        }
    }

    /** What kind of way. */
    public enum Kind {
        CALL,
        MESSAGE,
        MAIL,
        THROUGH_SOMEBODY,
        IN_PERSON
    }

    @Override
    @JsonIgnore
    public Block block() {
        return Block.CONTACT;
    }

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
