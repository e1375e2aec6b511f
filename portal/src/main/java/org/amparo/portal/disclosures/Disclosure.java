package org.amparo.portal.disclosures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver may read: person by person the blocks that a basis covers.
 *
 * @param caseFile the name under which deliveries to these people are recorded; never shown
 * @param nothingSharedFor for how many people nothing is shared
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Disclosure(String caseFile, List<Disclosed> people, int nothingSharedFor) {
    /**
     * One person.
     *
     * @param person the name under which deliveries to this person are recorded; never shown
     * @param blocks what may be opened
     * @param assessment every revision, newest last; null when it may not be opened
     * @param shared null when none of the sealed documents may be opened
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Disclosed(
            String person,
            Set<String> blocks,
            @Nullable List<Assessment> assessment,
            @Nullable Blocks shared) {}

    /** The sealed documents; null is what may not be opened, or was never written. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Blocks(
            @Nullable Contact contact,
            @Nullable Identity identity,
            @Nullable Narrative narrative,
            @Nullable Location location) {
        @Override
        public String toString() {
            return "Blocks[masked]";
        }
    }

    /** One revision of what was found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Assessment(
            String track,
            int version,
            String status,
            String decidedBy,
            List<String> act,
            List<String> means,
            List<String> purpose,
            List<String> exploitation,
            List<String> control) {}

    /** How to reach somebody without putting them in danger. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(
            @Nullable String nameToUse,
            @Nullable String codeWord,
            List<Channel> channels,
            List<String> neverContact,
            @Nullable String safetyNotes) {
        @Override
        public String toString() {
            return "Contact[masked]";
        }
    }

    /** One way to reach somebody. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Channel(
            String kind, String address, @Nullable String safeWhen, boolean shared, boolean mayLeaveMessage) {
        @Override
        public String toString() {
            return "Channel[masked]";
        }
    }

    /** Who somebody is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Identity(
            List<Name> names,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            boolean birthEstimated,
            List<Document> documents) {
        @Override
        public String toString() {
            return "Identity[masked]";
        }
    }

    /** One name; some must never be said to the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Name(
            String kind, @Nullable String given, @Nullable String surname, boolean neverSay) {
        @Override
        public String toString() {
            return "Name[masked]";
        }
    }

    /** One document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Document(
            String kind, String number, @Nullable String country, String genuine, String whereabouts) {
        @Override
        public String toString() {
            return "Document[masked]";
        }
    }

    /** What was told and noted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Narrative(List<Note> notes) {
        @Override
        public String toString() {
            return "Narrative[masked]";
        }
    }

    /** One note. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Note(LocalDate on, String kind, String text) {
        @Override
        public String toString() {
            return "Note[masked]";
        }
    }

    /** Where somebody was, is and goes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Location(List<Place> places) {
        @Override
        public String toString() {
            return "Location[masked]";
        }
    }

    /** One place. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(
            String kind,
            @Nullable String country,
            @Nullable String description,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    @Override
    public String toString() {
        return "Disclosure[masked]";
    }
}
