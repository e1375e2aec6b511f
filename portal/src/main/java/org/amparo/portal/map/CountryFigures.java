package org.amparo.portal.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.portal.figures.Amount;
import org.amparo.portal.language.Language;
import org.amparo.portal.reporting.ReleasedTable;
import org.amparo.portal.reporting.ReleasedTables;

/** People reached, as far as tables of countries or platforms say it of one country. */
final class CountryFigures {
    private static final String PERSON = "INDIVIDUAL";

    private final Optional<ReleasedTable> byCountry;
    private final Optional<ReleasedTable> byPlatform;
    private final Language language;

    CountryFigures(ReleasedTables told, Language language) {
        byCountry = by(told, "country");
        byPlatform = by(told, "platform");
        this.language = language;
    }

    /** The country's figure; where countries are not given out, that of its platform if it is one by itself. */
    CountryRow row(String country, String name) {
        var cell = cell(byCountry, "country", country).or(() -> cell(byPlatform, "platform", country));
        return cell.map(found -> new CountryRow(
                        country, name, Amount.of(found, language), Shade.of(found.count()), found.count()))
                .orElseGet(() -> without(country, name));
    }

    private CountryRow without(String country, String name) {
        var withheld = byCountry.map(ReleasedTable::withheld);
        var shade = Shade.of(null, withheld.isPresent());
        var text = withheld.map(reason -> Amount.withheld(reason, language))
                .orElseGet(() -> new Amount(language.messages(MapMessages.class).noFigure(), "", false));
        return new CountryRow(country, name, text, shade, -1);
    }

    private static Optional<ReleasedTable.Cell> cell(Optional<ReleasedTable> table, String dimension, String value) {
        return table.filter(one -> one.withheld() == null).flatMap(one -> one.cells().stream()
                .filter(cell -> Map.of(dimension, value).equals(cell.places()))
                .findFirst());
    }

    private static Optional<ReleasedTable> by(ReleasedTables told, String dimension) {
        return Stream.of(told)
                .flatMap(tables -> tables.tables().stream())
                .filter(table -> table.unit().equals(PERSON) && table.by().equals(List.of(dimension)))
                .findFirst();
    }
}
