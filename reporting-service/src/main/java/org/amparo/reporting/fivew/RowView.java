package org.amparo.reporting.fivew;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.check.Finding;
import org.amparo.reporting.check.FiveWSheet;
import org.amparo.reporting.check.IndicatorType;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.PopulationGroup;
import org.jspecify.annotations.Nullable;

/**
 * A row of the 5W as its organisation sees it: the form's words, whether it can be given, and why it says what it says.
 *
 * @param state NOT_READY rows are in no file and no taken report
 * @param admin1 ISO 3166-2
 * @param value US dollars
 * @param total people, each once; not said of what counts nobody
 * @param newPeople for the first time in the year; not said but of direct assistance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(
        JudgedLine.State state,
        String country,
        @Nullable String admin1,
        @Nullable String implementingPartner,
        @Nullable String indicator,
        @Nullable IndicatorType indicatorType,
        @Nullable String activity,
        @Nullable String description,
        @Nullable Boolean rmrp,
        boolean cva,
        @Nullable BigDecimal value,
        @Nullable String mechanism,
        @Nullable BigDecimal quantity,
        @Nullable Long total,
        @Nullable Long newPeople,
        @Nullable Map<PopulationGroup, Long> byGroup,
        @Nullable Map<AgeGender, Long> byAgeGender,
        List<Finding> findings,
        List<Explanation> explanations) {

    private static final List<PopulationGroup> GROUPS = List.of(
            PopulationGroup.IN_DESTINATION,
            PopulationGroup.IN_TRANSIT,
            PopulationGroup.HOST_COMMUNITY,
            PopulationGroup.PENDULAR,
            PopulationGroup.RETURNEE);
    private static final List<AgeGender> CELLS = List.of(
            AgeGender.GIRL, AgeGender.BOY, AgeGender.WOMAN, AgeGender.MAN, AgeGender.OTHER_U18, AgeGender.OTHER_18P);

    static RowView of(JudgedLine judged) {
        var line = judged.line();
        var cells = judged.cells();
        var isAssistance = judged.type() == IndicatorType.DIRECT_ASSISTANCE;
        return new RowView(
                judged.state(),
                cells.of(FiveWSheet.COUNTRY),
                line.admin1(),
                line.implementingPartner(),
                cells.orNull(FiveWSheet.INDICATOR),
                judged.type(),
                cells.orNull(FiveWSheet.ACTIVITY),
                cells.orNull(FiveWSheet.DESCRIPTION),
                line.rmrp(),
                line.cash(),
                line.value(),
                cells.orNull(FiveWSheet.MECHANISM),
                cells.orNull(FiveWSheet.OUTPUT),
                cells.orNull(FiveWSheet.TOTAL),
                cells.orNull(FiveWSheet.NEW),
                isAssistance ? named(GROUPS, line.byGroup()) : null,
                isAssistance ? named(CELLS, line.byAgeGender()) : null,
                judged.findings(),
                judged.explanations());
    }

    private static <K> Map<K, Long> named(List<K> names, List<Long> people) {
        var named = new LinkedHashMap<K, Long>();
        for (var i = 0; i < names.size(); i++) {
            named.put(names.get(i), people.get(i));
        }
        return named;
    }

    /**
     * A row that is another one than before.
     *
     * @param before null where the row is new
     * @param after null where it is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(@Nullable RowView before, @Nullable RowView after) {
        static Change of(@Nullable JudgedLine before, @Nullable JudgedLine after) {
            return new Change(before == null ? null : RowView.of(before), after == null ? null : RowView.of(after));
        }
    }
}
