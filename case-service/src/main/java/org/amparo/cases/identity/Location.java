package org.amparo.cases.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.Nationality;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Where a person was, is and goes. A shelter's address is not written here: its organisation keeps it. */
public record Location(List<Place> places) implements BlockContent {

    public Location {
        places = Invalid.list(places, 0, 50, "places");
    }

    /** One place, or one leg of a journey. */
    public record Place(
            Kind kind,
            @Nullable Nationality country,
            @Nullable String description,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public Place {
            Invalid.required(kind, "kind");
            Invalid.textIfAny(description, 400, "description");
            Invalid.unless(country != null || description != null, "description");
            Invalid.unless(from == null || until == null || !until.isBefore(from), "until");
        }

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    /** What happened or happens there. */
    public enum Kind {
        ORIGIN,
        TRANSIT,
        TRAVEL_LEG,
        EXPLOITATION,
        HOME,
        PRESENT,
        DESTINATION
    }

    @Override
    @JsonIgnore
    public Block block() {
        return Block.LOCATION;
    }

    @Override
    public String toString() {
        return "Location[masked]";
    }
}
