package org.amparo.reporting.plan;

import static org.amparo.reporting.imports.Columns.COUNTRY;
import static org.amparo.reporting.imports.Columns.GROUP;
import static org.amparo.reporting.imports.Columns.PLATFORM;
import static org.amparo.reporting.imports.Columns.YEAR;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.FaultKind;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.imports.Columns;
import org.amparo.reporting.imports.FigureKind;
import org.amparo.reporting.imports.ReferenceSheet;

/** The plan as a table: what it is read from. */
@Singleton
class PlanSheet extends ReferenceSheet<PlanFigure> {
    static final Column<AgeGender> AGE_GENDER = Column.code(
                    "Age-gender cell", "#beneficiary+age_gender", AgeGender.class)
            .optional();
    static final Column<Long> IN_NEED =
            Column.count("People in need", "#inneed+ind").optional();
    static final Column<Long> TARGET = Column.count("Targeted", "#targeted+ind").optional();
    static final Column<BigDecimal> SHARE = Column.decimal("Target % printed", "#indicator+pct+targeted", 2, 100)
            .optional();
    static final Column<Long> REQUIREMENTS =
            Column.count("Requirements USD", "#value+requirements+usd").optional();
    static final Column<Long> PARTNERS =
            Column.count("Partners", "#org+num", 100_000).optional();

    private final PlanFigures figures;

    PlanSheet(PlanFigures figures) {
        super(
                FigureKind.PLAN_FIGURES,
                YEAR,
                YEAR,
                PLATFORM,
                COUNTRY,
                GROUP,
                AGE_GENDER,
                IN_NEED,
                TARGET,
                SHARE,
                REQUIREMENTS,
                PARTNERS);
        this.figures = figures;
    }

    /** How a line of the plan can contradict itself. */
    enum PlanFault implements FaultKind {
        MONEY_AND_PARTNERS_ARE_FOR_EVERYBODY(
                "Requirements and partners belong to a platform or country, not to a population group or an age-gender cell."),
        NO_AGE_GENDER_CELL("The plan knows no cell of unknown age and gender."),
        SHARE_OF_NOBODY("A share is printed, and the target or the people in need it is of are missing or none.");

        private final String sentence;

        PlanFault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public PlanCell about(Row row) {
        return cell(row);
    }

    private static PlanCell cell(Row row) {
        return new PlanCell(
                row.of(YEAR), row.of(PLATFORM), row.orNull(COUNTRY), row.orNull(GROUP), row.orNull(AGE_GENDER));
    }

    @Override
    public void judge(Row row, Faults faults) {
        Columns.judgePlace(row, faults);
        Columns.judgeGroup(row, faults);
        var figure = figure(row);
        if (figure.isEmpty()) {
            faults.add(row.line(), Columns.PlaceFault.NOTHING_SAID);
        }
        if (figure.cell().ageGender() == AgeGender.UNKNOWN) {
            faults.add(row.line(), AGE_GENDER, PlanFault.NO_AGE_GENDER_CELL);
        }
        if (!figure.cell().isOfEverybody() && (figure.requirementsUsd() != null || figure.partners() != null)) {
            faults.add(row.line(), PlanFault.MONEY_AND_PARTNERS_ARE_FOR_EVERYBODY);
        }
        if (figure.printedShare() != null && figure.share() == null) {
            faults.add(row.line(), SHARE, PlanFault.SHARE_OF_NOBODY);
        }
    }

    @Override
    protected void keepFigures(UUID importId, List<PlanFigure> all) {
        figures.keep(importId, all);
    }

    @Override
    protected PlanFigure figure(Row row) {
        return new PlanFigure(
                cell(row),
                row.orNull(IN_NEED),
                row.orNull(TARGET),
                row.orNull(SHARE),
                row.orNull(REQUIREMENTS),
                Partners.printed(row.orNull(PARTNERS)));
    }

    @Override
    protected Row row(PlanFigure figure) {
        var cell = figure.cell();
        var partners = figure.partners();
        return Row.empty()
                .with(YEAR, cell.year())
                .with(PLATFORM, cell.platform())
                .with(COUNTRY, cell.country())
                .with(GROUP, cell.group())
                .with(AGE_GENDER, cell.ageGender())
                .with(IN_NEED, figure.peopleInNeed())
                .with(TARGET, figure.target())
                .with(SHARE, figure.printedShare())
                .with(REQUIREMENTS, figure.requirementsUsd())
                .with(PARTNERS, partners == null ? null : Long.valueOf(partners.shown()));
    }
}
