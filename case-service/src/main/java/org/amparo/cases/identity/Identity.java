package org.amparo.cases.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.Nationality;
import org.amparo.cases.search.Traits;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is: names of each kind, birth, documents.
 *
 * @param birthDate as far as it is known; null when only the year is, or nothing
 * @param birthYear null when it is not known
 * @param birthEstimated whether date or year are a guess
 */
public record Identity(
        List<Name> names,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        boolean birthEstimated,
        List<Document> documents)
        implements BlockContent {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    public Identity {
        names = Invalid.list(names, 0, 10, "names");
        documents = Invalid.list(documents, 0, 10, "documents");
        Invalid.unless(birthYear == null || (birthYear >= EARLIEST && birthYear <= LATEST), "birthYear");
        Invalid.unless(birthDate == null || birthYear == null || birthDate.getYear() == birthYear, "birthYear");
        Invalid.unless(birthDate == null || birthDate.getYear() >= EARLIEST, "birthDate");
    }

    /** What this person is found again by; never by what was used in their exploitation. */
    Traits traits() {
        return new Traits(
                documents.stream().map(Document::number).toList(),
                names.stream()
                        .filter(name -> name.kind() != NameKind.USED_IN_EXPLOITATION)
                        .flatMap(name -> Optional.ofNullable(name.surname()).stream())
                        .toList(),
                Optional.ofNullable(birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear())),
                birthEstimated);
    }

    /**
     * One name.
     *
     * @param neverSay a name the person must never hear again, kept only so that it is recognised
     */
    public record Name(
            NameKind kind, @Nullable String given, @Nullable String surname, boolean neverSay) {
        public Name {
            Invalid.required(kind, "kind");
            Text.optional(given, 100, "given");
            Text.optional(surname, 100, "surname");
            Invalid.unless(given != null || surname != null, "given");
        }

        @Override
        public String toString() {
            return "Name[masked]";
        }
    }

    /** Whose name it is, so that nobody says the one the traffickers gave. */
    public enum NameKind {
        AS_DOCUMENTED,
        AS_CALLED,
        USED_IN_EXPLOITATION,
        OF_FALSE_DOCUMENT
    }

    /** One document. */
    public record Document(
            DocumentKind kind,
            String number,
            @Nullable Nationality country,
            Genuineness genuine,
            Whereabouts whereabouts) {
        public Document {
            Invalid.required(kind, "kind");
            Text.required(number, 60, "number");
            Invalid.required(genuine, "genuine");
            Invalid.required(whereabouts, "whereabouts");
        }

        @Override
        public String toString() {
            return "Document[masked]";
        }
    }

    /** What it is. */
    public enum DocumentKind {
        PASSPORT,
        NATIONAL_IDENTITY_CARD,
        BIRTH_CERTIFICATE,
        TRAVEL_DOCUMENT,
        RESIDENCE_PERMIT,
        ASYLUM_CERTIFICATE,
        OTHER
    }

    /** Whether it is what it says. */
    public enum Genuineness {
        GENUINE,
        FALSE,
        NOT_KNOWN
    }

    /** Where it is: withholding documents is a means of control. */
    public enum Whereabouts {
        WITH_THE_PERSON,
        WITH_US,
        WITHHELD,
        WITH_AN_AUTHORITY,
        LOST,
        NOT_KNOWN
    }

    @Override
    @JsonIgnore
    public Block block() {
        return Block.IDENTITY;
    }

    @Override
    public String toString() {
        return "Identity[masked]";
    }
}
