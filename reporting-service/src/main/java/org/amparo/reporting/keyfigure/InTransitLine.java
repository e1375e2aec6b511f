package org.amparo.reporting.keyfigure;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.counting.InTransit;
import org.amparo.reporting.reach.Reach;
import org.amparo.reporting.reach.Reached;

/**
 * People in transit through one country, who are among those of its platform and of no region.
 *
 * @param who whom the people in transit of this country are
 */
record InTransitLine(Platform platform, Country country, Reached reached, String who) {
    /** One line a country of these platforms; none before there is a release. */
    static List<InTransitLine> of(List<Platform> platforms, Reach reach) {
        return reach.printed().isEmpty()
                ? List.of()
                : platforms.stream().flatMap(platform -> of(platform, reach)).toList();
    }

    private static Stream<InTransitLine> of(Platform platform, Reach reach) {
        return platform.countries().stream()
                .map(country -> new InTransitLine(
                        platform,
                        country,
                        reach.inTransit(country),
                        InTransit.Note.of(country).sentence()));
    }
}
