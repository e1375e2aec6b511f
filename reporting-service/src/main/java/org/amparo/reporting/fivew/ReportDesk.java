package org.amparo.reporting.fivew;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where a reporting officer reads the own organisation's 5W and takes it, month by month. */
@UseCase
@ApplicationScoped
class ReportDesk {
    private final Lines lines;
    private final Reports reports;
    private final Ledger ledger;
    private final Clock clock;

    ReportDesk(Lines lines, Reports reports, Ledger ledger, Clock clock) {
        this.lines = lines;
        this.reports = reports;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What facts say of a month now, and what changed since it was taken. */
    MonthView now(Month month, Caller caller) {
        note("five-w-" + month.value());
        var rows = judged(lines.now(month), month, caller);
        var last = reports.last(month).orElse(null);
        return MonthView.of(caller.organisation(), month, last, rows, since(last, rows, month, caller));
    }

    /** What was taken of a month. */
    List<Report> versions(Month month) {
        note("five-w-versions-" + month.value());
        return reports.of(month);
    }

    /** One version, and what changed since the one before. */
    MonthView version(Month month, int version, Caller caller) {
        note("five-w-" + month.value() + "-" + version);
        var report = taken(month, version);
        var rows = judged(lines.taken(month, version), month, caller);
        var before = reports.version(month, version - 1).orElse(null);
        return MonthView.of(caller.organisation(), month, report, rows, since(before, rows, month, caller));
    }

    /** Says in the ledger that a file of what facts say now is handed out. */
    void fileOfNow(Month month) {
        note("five-w-file-" + month.value());
    }

    /** The same of a version, if there is one. */
    void fileOf(Month month, int version) {
        note("five-w-file-" + month.value() + "-" + version);
        taken(month, version);
    }

    /** Takes a month as it is now: what is ready becomes the next version, for good. Answers its number. */
    int take(Month month, Caller caller) {
        mustBeOver(month);
        reports.lock(month);
        note("take-five-w-" + month.value());
        var rows = judged(lines.now(month), month, caller);
        var last = reports.last(month).orElse(null);
        var changed = since(last, rows, month, caller);
        if (last != null && changed.isEmpty()) {
            throw new Refused(FiveWProblem.NOTHING_CHANGED);
        }
        var given = rows.stream().filter(JudgedLine::isGiven).toList();
        var version = last == null ? 1 : last.version() + 1;
        reports.keep(
                month,
                new Report(version, clock.instant(), given.size(), rows.size() - given.size(), changed.size()),
                given.stream().map(JudgedLine::line).toList());
        return version;
    }

    private void mustBeOver(Month month) {
        if (clock.instant().isBefore(month.firstOfTheNext().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            throw new Refused(FiveWProblem.MONTH_NOT_OVER);
        }
    }

    private Report taken(Month month, int version) {
        return reports.version(month, version).orElseThrow(() -> new Refused(FiveWProblem.NO_SUCH_REPORT));
    }

    private List<RowView.Change> since(@Nullable Report before, List<JudgedLine> rows, Month month, Caller caller) {
        return before == null
                ? List.of()
                : new Changes(judged(lines.taken(month, before.version()), month, caller), rows).rows();
    }

    private static List<JudgedLine> judged(List<Line> lines, Month month, Caller caller) {
        return lines.stream()
                .map(line -> JudgedLine.of(line, caller.organisation(), month))
                .toList();
    }

    private void note(String what) {
        ledger.note(Deed.listing(what, List.of()));
    }
}
