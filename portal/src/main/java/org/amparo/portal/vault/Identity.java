package org.amparo.portal.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a person is; nobody reads it without leaving a line in the access log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identity(
        List<Name> names,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        boolean birthEstimated,
        List<Document> documents) {
    public static final List<String> NAMES =
            List.of("AS_CALLED", "AS_DOCUMENTED", "USED_IN_EXPLOITATION", "OF_FALSE_DOCUMENT");
    public static final List<String> DOCUMENTS = List.of(
            "PASSPORT",
            "NATIONAL_IDENTITY_CARD",
            "BIRTH_CERTIFICATE",
            "TRAVEL_DOCUMENT",
            "RESIDENCE_PERMIT",
            "ASYLUM_CERTIFICATE",
            "OTHER");
    public static final List<String> GENUINE = List.of("GENUINE", "FALSE", "NOT_KNOWN");
    public static final List<String> WHEREABOUTS =
            List.of("WITH_THE_PERSON", "WITH_US", "WITHHELD", "WITH_AN_AUTHORITY", "LOST", "NOT_KNOWN");

    /** One name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Name(
            String kind, @Nullable String given, @Nullable String surname, boolean neverSay) {
        @Override
        public String toString() {
            return "Name[hidden]";
        }
    }

    /** One document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Document(
            String kind, String number, @Nullable String country, String genuine, String whereabouts) {
        @Override
        public String toString() {
            return "Document[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
