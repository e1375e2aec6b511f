package org.amparo.reporting.reach;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.RegionalPeople;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Place;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.product.Printed;
import org.amparo.reporting.published.PublishedCell;

/**
 * The people reached in a year, by whatever the lattice tells them apart.
 *
 * @param printed empty while not both halves of the year were published
 */
public record Reach(Lattice lattice, Optional<Printed> printed) {
    private static final String GROUP = "populationGroup";

    /** Of whom nobody recorded the population group: they may be in transit, so that no region counts them. */
    private static final String UNKNOWN = "UNKNOWN";

    /** When the later half of the year was published. */
    public Optional<LocalDate> publishedOn() {
        return printed.map(given -> LocalDate.ofInstant(given.asOf(), ZoneOffset.UTC));
    }

    /** People of one platform, those in transit through its countries among them; of the region as the region counts. */
    public Reached of(Platform platform) {
        return platform == Platform.REGIONAL ? ofTheRegion() : at(new Place("platform", platform.name()));
    }

    /** People in transit through one country. */
    public Reached inTransit(Country country) {
        return at(new Place("country", country.name()), new Place(GROUP, PopulationGroup.IN_TRANSIT.name()));
    }

    /** People of the region whose group nobody recorded, and whom no number of the region holds. */
    public Reached ofUnknownGroup() {
        return at(new Place(GROUP, UNKNOWN));
    }

    /** Of people whom no release tells apart. */
    public Reached ofNobodyTold() {
        return printed.isPresent() ? Reached.NOT_COUNTED : Reached.NO_RELEASE_YET;
    }

    /** The count at these places. */
    public Reached at(List<Place> places) {
        return printed.map(given -> in(given, places)).orElse(Reached.NO_RELEASE_YET);
    }

    private Reached at(Place... places) {
        return at(List.of(places));
    }

    private Reached in(Printed given, List<Place> places) {
        var table = lattice.tables().stream()
                .filter(candidate -> candidate.unit() == Unit.INDIVIDUAL && tells(candidate, places))
                .findFirst();
        if (table.isEmpty()) {
            return Reached.NOT_COUNTED;
        }
        var name = table.get().name();
        return given.table(name)
                .flatMap(shown -> Optional.ofNullable(given.cells().get(new Cell(Unit.INDIVIDUAL, places)))
                        .map(cell -> Reached.of(cell, shown.accuracy())))
                .orElseGet(() -> Reached.withheld(given.whyNot(name)));
    }

    private static boolean tells(Table table, List<Place> places) {
        return table.ways() == places.size()
                && places.stream().allMatch(place -> table.by().stream()
                        .anyMatch(dimension -> dimension.name().equals(place.dimension())
                                && dimension.values().contains(place.value())));
    }

    /** The groups that count for the region, each as printed: never people in transit, so that it is not the total. */
    private Reached ofTheRegion() {
        var groups = new EnumMap<PopulationGroup, PublishedCell>(PopulationGroup.class);
        for (var group : countedForTheRegion()) {
            var place = new Place(GROUP, group.name());
            var reached = at(place);
            if (reached.state() != Reached.State.GIVEN) {
                return reached;
            }
            groups.put(group, cell(List.of(place)));
        }
        return Reached.within(sum(groups, PublishedCell::count), lowestOfTheRegion(groups), highestOfTheRegion(groups));
    }

    /** Everybody is counted exactly, so that whoever is not left out is there: any reader can compute that. */
    private int lowestOfTheRegion(Map<PopulationGroup, PublishedCell> groups) {
        return Math.max(sum(groups, PublishedCell::lowest), everybody() - leftOut(PublishedCell::highest));
    }

    private int highestOfTheRegion(Map<PopulationGroup, PublishedCell> groups) {
        return Math.min(sum(groups, PublishedCell::highest), everybody() - leftOut(PublishedCell::lowest));
    }

    private int everybody() {
        return cell(List.of()).count();
    }

    private int leftOut(ToIntFunction<PublishedCell> of) {
        return Stream.of(PopulationGroup.IN_TRANSIT.name(), UNKNOWN)
                .mapToInt(group -> of.applyAsInt(cell(List.of(new Place(GROUP, group)))))
                .sum();
    }

    private PublishedCell cell(List<Place> places) {
        return Objects.requireNonNull(printed.orElseThrow().cells().get(new Cell(Unit.INDIVIDUAL, places)));
    }

    private static List<PopulationGroup> countedForTheRegion() {
        return Arrays.stream(PopulationGroup.values())
                .filter(PopulationGroup::countsForTheRegion)
                .toList();
    }

    private static int sum(Map<PopulationGroup, PublishedCell> groups, ToIntFunction<PublishedCell> of) {
        var people = new EnumMap<PopulationGroup, Long>(PopulationGroup.class);
        groups.forEach((group, cell) -> people.put(group, (long) of.applyAsInt(cell)));
        return Math.toIntExact(RegionalPeople.of(people).people());
    }
}
