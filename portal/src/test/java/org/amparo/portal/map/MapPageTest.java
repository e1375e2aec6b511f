package org.amparo.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
class MapPageTest {
    private static final int KILOBYTES = 17_000;
    private static final Pattern COUNTRY =
            Pattern.compile("<path class=\"app-map__(\\w+)\" d=\"[^\"]+\"><title>([^<]+)");

    @Inject
    Logins logins;

    @Test
    void eachOfThe17CountriesIsDrawnAndStandsInTheTable() {
        var page = auditor().reads("/figures/map?period=2025-H1");

        assertThat(COUNTRY.matcher(page).results()).hasSize(17);
        assertThat(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"))
                        .split("<tr>", -1))
                .hasSize(18);
        assertThat(page)
                .contains("Personas alcanzadas, por país: 2025, enero a junio")
                .contains("<th scope=\"row\">Perú</th>", "≈ 120", "protegido: entre 116 y 124");
    }

    @Test
    void aCountryIsFilledByItsFigureAndWhiteWithoutOne() {
        assertThat(shadeOf("Perú", "2025-H1")).isEqualTo("many");
        assertThat(shadeOf("Aruba", "2025-H1")).isEqualTo("few");
        assertThat(shadeOf("Ecuador", "2025-H1")).isEqualTo("zero");
        assertThat(shadeOf("Chile", "2025-H1")).isEqualTo("nothing");
    }

    @Test
    void whereCountriesAreNotGivenOutOnlyThoseThatAreAPlatformHaveAFigure() {
        assertThat(shadeOf("Brasil", "2025-H2")).isEqualTo("more");
        assertThat(shadeOf("Aruba", "2025-H2")).isEqualTo("protected");
        assertThat(auditor().reads("/figures/map?period=2025-H2")).contains("no se halló una tabla protegida");
    }

    @Test
    void islandsAreSeenInFramesOfTheirOwn() {
        assertThat(auditor().reads("/figures/map?period=2025-H1"))
                .containsPattern("<rect class=\"app-map__frame\"[^>]*></rect><path class=\"app-map__few\"[^>]*></path>"
                        + "<text[^>]*>Aruba</text>")
                .contains(">Curazao</text>", ">Trinidad y Tobago</text>");
    }

    @Test
    void theLegendSaysEachShadeInWords() {
        assertThat(auditor().reads("/figures/map?period=2025-H1"))
                .contains("</svg>0</li>", "</svg>1 a 24</li>", "</svg>1.000 o más</li>")
                .contains("</svg>protegido: no se publica</li>", "</svg>sin dato</li>");
    }

    @Test
    void whatIsNotPublishedIsRefusedAsEverywhere() {
        assertThat(auditor().reads("/figures/map?period=1999-H1"))
                .contains("no está entre las cifras publicadas")
                .doesNotContain("<figure");
    }

    @Test
    void stepsStayApartInGrey() throws IOException {
        var style = Files.readString(Path.of("src/main/web/styles/_map.scss"));
        var shades = Pattern.compile("\": #([0-9a-f]{6})")
                .matcher(style)
                .results()
                .map(found -> luminance(found.group(1)))
                .toList();

        assertThat(shades).hasSize(6);
        for (var i = 1; i < shades.size(); i++) {
            assertThat((shades.get(i - 1) + 0.05) / (shades.get(i) + 0.05)).isGreaterThan(1.34);
        }
    }

    @Test
    void theShapesAreSmall() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            Files.copy(Path.of("src/main/resources/map/countries.txt"), zip);
        }

        assertThat(packed.size()).isLessThanOrEqualTo(KILOBYTES);
    }

    @Test
    void aFigureIsOfOneShadeOnly() {
        assertThat(Set.of(Shade.of(0), Shade.of(24), Shade.of(25), Shade.of(999), Shade.of(1000)))
                .containsExactlyInAnyOrder(Shade.ZERO, Shade.FEW, Shade.SOME, Shade.MORE, Shade.MOST);
    }

    private String shadeOf(String country, String period) {
        return COUNTRY.matcher(auditor().reads("/figures/map?period=" + period))
                .results()
                .filter(found -> found.group(2).startsWith(country + ":"))
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Desk auditor() {
        return Desk.of(logins, "auditor");
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int place) {
        var part = Integer.parseInt(hex.substring(place, place + 2), 16) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
