package org.amparo.reporting.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The indicators of the sub-sector Human Trafficking and Smuggling (RMRP 2023-24). It has none for campaigns. */
public enum SectorIndicator {
    RE_PRHT1(IndicatorType.CAPACITY_BUILDING),
    RE_PRHT2(IndicatorType.MECHANISM_ADVOCACY),
    RE_PRHT3(IndicatorType.DIRECT_ASSISTANCE);

    private final IndicatorType type;

    SectorIndicator(IndicatorType type) {
        this.type = type;
    }

    public IndicatorType type() {
        return type;
    }

    /** As the plan prints it: {@code RE-PRHT3}. */
    public String printedCode() {
        return name().replace('_', '-');
    }

    /** The indicator whose code a cell is, or begins with: the form shows the code before the indicator's text. */
    public static Optional<SectorIndicator> named(String cell) {
        var word = cell.split("[ :]", 2)[0].toUpperCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(indicator -> indicator.printedCode().equals(word))
                .findFirst();
    }
}
