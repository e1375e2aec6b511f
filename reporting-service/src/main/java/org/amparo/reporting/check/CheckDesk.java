package org.amparo.reporting.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.hxl.Sheet;

/** Where somebody has a 5W file looked over before sending it. */
@UseCase
@NotInLedger("the caller's own file: nothing of it is kept, and nothing of anybody is shown")
@ApplicationScoped
class CheckDesk {
    /** A month of a large organisation has some hundred rows. */
    private static final int MOST_ROWS = 10_000;

    /** The directory's form of a code; this service does not follow the directory. */
    private static final Predicate<String> REGISTER =
            Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}").asMatchPredicate();

    CheckedFile look(byte[] file) {
        var reading = FiveWSheet.SHEET.read(file, MOST_ROWS);
        var places = new ArrayList<CheckedFile.Place>();
        reading.faults().shown().forEach(fault -> places.add(CheckedFile.Place.of(fault)));
        for (var row : reading.rows()) {
            Checker.check(new FiveWRow(row, REGISTER))
                    .forEach(finding -> places.add(CheckedFile.Place.of(row.line(), finding)));
        }
        var unshown = reading.faults().total() - reading.faults().shown().size();
        return found(reading, unshown, places);
    }

    private static CheckedFile found(Sheet.Reading reading, int unshown, List<CheckedFile.Place> places) {
        return new CheckedFile(
                reading.rows().size(),
                count(places, Weight.ERROR) + unshown,
                count(places, Weight.REVIEW),
                count(places, Weight.EXPLAINED),
                places.stream()
                        .sorted(Comparator.comparingInt(CheckedFile.Place::line))
                        .limit(CheckedFile.SHOWN_AT_MOST)
                        .toList());
    }

    private static int count(List<CheckedFile.Place> places, Weight weight) {
        return (int) places.stream().filter(place -> place.weight() == weight).count();
    }
}
