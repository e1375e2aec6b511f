package org.amparo.reporting.coverage;

import java.util.ArrayList;
import java.util.Optional;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.lattice.Place;
import org.amparo.reporting.plan.PlanCell;
import org.amparo.reporting.reach.Reach;
import org.amparo.reporting.reach.Reached;

/** Where the people of a line of the plan are found in a release: only where both tell the same people apart. */
final class PlannedPeople {
    private PlannedPeople() {}

    static Reached reached(PlanCell cell, Reach reach) {
        if (isOfEverybody(cell) && cell.country() == null) {
            return reach.of(cell.platform());
        }
        if (isOfTheRegion(cell) && cell.ageGender() != null) {
            // A release tells age and gender of the region with people in transit among them, whom the plan counts
            // elsewhere.
            return reach.ofNobodyTold();
        }
        var places = new ArrayList<Place>();
        country(cell).ifPresent(country -> places.add(new Place("country", country.name())));
        if (country(cell).isEmpty() && !isOfTheRegion(cell)) {
            places.add(new Place("platform", cell.platform().name()));
        }
        Optional.ofNullable(cell.group()).ifPresent(group -> places.add(new Place("populationGroup", group.name())));
        Optional.ofNullable(cell.ageGender()).ifPresent(who -> places.add(new Place("ageGender", who.name())));
        return reach.at(places);
    }

    /** A platform of one country is that country. */
    private static Optional<Country> country(PlanCell cell) {
        var countries = cell.platform().countries();
        return Optional.ofNullable(cell.country())
                .or(() -> countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty());
    }

    private static boolean isOfEverybody(PlanCell cell) {
        return cell.group() == null && cell.ageGender() == null;
    }

    private static boolean isOfTheRegion(PlanCell cell) {
        return cell.platform() == Platform.REGIONAL;
    }
}
