package org.readout.workbench.chart.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.Drawn;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Size;
import org.w3c.dom.Element;

final class MapTest {

    private static final Outlines OUTLINES = Outlines.standard();
    private static final WorldMap MAP = new WorldMap(OUTLINES);

    private static MapPlace city(String name, String country, double lon, double lat, long count) {
        return new MapPlace(name, country, new LonLat(lon, lat), PlacePrecision.CITY, count, "/reports?place=" + name);
    }

    private static MapPlace country(String code, long count) {
        Country country = OUTLINES.country(code).orElseThrow();
        return new MapPlace(
                country.name(), code, country.inside(), PlacePrecision.COUNTRY, count, "/reports?country=" + code);
    }

    @Test
    void everyCountryHasAnOutlineAndNoCodeStandsTwice() {
        assertThat(OUTLINES.countries())
                .hasSizeGreaterThan(230)
                .allMatch(country -> !country.rings().isEmpty());
        assertThat(OUTLINES.countries().stream().map(Country::code).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates()
                .contains("MLI", "ARM", "SGP", "XKX", "PSE", "SSD");
    }

    @ParameterizedTest
    @CsvSource({"ARM, 44.5, 40.2", "MLI, -4, 17", "RUS, 90, 62", "FRA, 2.5, 47"})
    void aCountrysPointLiesInItsMiddle(String code, double lon, double lat) {
        LonLat inside = OUTLINES.country(code).orElseThrow().inside();
        assertThat(inside.distance(new LonLat(lon, lat))).isLessThan(6);
    }

    @Test
    void equalEarthGivesThePublishedExtent() {
        EqualEarth earth = new EqualEarth();
        assertThat(earth.project(new LonLat(180, 0)).x()).isCloseTo(2.7066, within(1e-3));
        assertThat(earth.project(new LonLat(0, 90)).y()).isCloseTo(1.3173, within(1e-3));
        assertThat(earth.project(new LonLat(-180, 0)).x()).isCloseTo(-2.7066, within(1e-3));
    }

    @Test
    void aRegionIsTrueAroundItsCentre() {
        Azimuthal region = new Azimuthal(new LonLat(46, 40));
        assertThat(region.project(new LonLat(46, 40))).isEqualTo(new Projection.Flat(0, 0));
        assertThat(region.project(new LonLat(46, 41)).y()).isCloseTo(Math.toRadians(1), within(1e-5));
    }

    @Test
    void aMapGoesToWhereTheReportsAre() {
        Section section =
                MAP.section(List.of(city("Goris", "ARM", 46.34, 39.51, 3), city("Baku", "AZE", 49.87, 40.4, 2)));
        assertThat(section).isInstanceOfSatisfying(Section.Region.class, region -> {
            assertThat(region.centre().lon()).isCloseTo(48.1, within(0.1));
            assertThat(region.radius()).isBetween(Section.NARROWEST, 3.0);
        });
    }

    @Test
    void placesOnEitherSideOfTheDateLineAreNeighbours() {
        Section section =
                MAP.section(List.of(city("Suva", "FJI", 178.4, -18.1, 1), city("Apia", "WSM", -171.8, -13.8, 1)));
        assertThat(section)
                .isInstanceOfSatisfying(
                        Section.Region.class,
                        region -> assertThat(Math.abs(region.centre().lon())).isGreaterThan(175));
    }

    @Test
    void placesAllOverTheWorldGiveTheWorld() {
        assertThat(MAP.section(List.of(city("Lagos", "NGA", 3.4, 6.5, 1), city("Tokyo", "JPN", 139.7, 35.7, 1))))
                .isEqualTo(new Section.World());
        assertThat(MAP.section(List.of())).isEqualTo(new Section.World());
        assertThat(MAP.section("QQQ")).isEqualTo(new Section.World());
    }

    @Test
    void aRingSaysHowExactlyAPlaceIsKnown() {
        List<MapPlace> places = List.of(
                city("Goris", "ARM", 46.34, 39.51, 3),
                new MapPlace("Syunik", "ARM", new LonLat(46.2, 39.3), PlacePrecision.REGION, 2, "/x"),
                country("ARM", 4));
        Drawn drawn = Drawn.of(
                MAP.picture("map", "Places", places, MAP.section(places)).drawing(Size.WIDE));
        assertThat(drawn.ofClass("dot")).hasSize(3);
        assertThat(drawn.ofClass("ring")).hasSize(2);
        assertThat(drawn.ofClass("told")).hasSize(1);
        double region = radius(drawn, "region");
        assertThat(radius(drawn, "country")).isGreaterThan(region);
    }

    private static double radius(Drawn drawn, String precision) {
        return Double.parseDouble(((Element) drawn.ofClass(precision)
                        .get(0)
                        .getElementsByTagName("circle")
                        .item(0))
                .getAttribute("r"));
    }

    @Test
    void wordsDoNotTouchAndStayOnTheMap() {
        List<MapPlace> places = OUTLINES.countries().stream()
                .filter(found -> !found.code().isEmpty())
                .map(found -> country(found.code(), 1 + found.name().length()))
                .toList();
        for (Section section :
                List.of(new Section.World(), MAP.section("BIH"), MAP.section("FJI"), MAP.section("CHL"))) {
            Picture picture = MAP.picture("map", "Places", places, section);
            for (Size size : picture.sizes()) {
                Drawn drawn = Drawn.of(picture.drawing(size));
                assertThat(drawn.touchingWords()).isEmpty();
                Box frame = new Box(0, 0, drawn.width(), 2000);
                assertThat(drawn.wordBoxes()).allMatch(frame::contains);
            }
        }
    }

    @Test
    void noBorderRunsAcrossTheWholeWorld() {
        Viewport world = Viewport.of(new Section.World(), new Box(0, 0, 1000, 460));
        for (Country country : OUTLINES.countries()) {
            assertThat(longestStep(RingPath.of(world, country.rings())))
                    .as(country.name())
                    .isLessThan(90);
        }
    }

    /** The steps of a path, not where it begins. */
    private static double longestStep(String path) {
        double longest = 0;
        for (String part : path.split("M")) {
            int line = part.indexOf('l');
            if (line >= 0) {
                String[] numbers = part.substring(line + 1).replace("z", "").split(" ");
                for (int i = 0; i + 1 < numbers.length; i += 2) {
                    longest = Math.max(longest, Math.abs(Double.parseDouble(numbers[i])));
                }
            }
        }
        return longest;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"arc|1,2 3", "country|MLI|Mali|0,0|7", "country|Mali|Mali|0,0|0", "river|1,2", "arc|99999,0"})
    void aWrongLineIsToldWithItsPlace(String line) {
        assertThatThrownBy(() -> OutlineTable.read("outlines.txt", new StringReader("# head\n" + line)))
                .isInstanceOf(OutlineException.class)
                .hasMessageStartingWith("outlines.txt:2: ");
    }

    @Test
    void anyDamageToTheTableIsToldOrHarmless() throws Exception {
        String table = "arc|1000,2000 5,5 -5,5 0,-10\narc|0,0 100,0 0,100 -100,-100\ncountry|MLI|Mali|10,20|0;~1\n";
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            StringBuilder damaged = new StringBuilder(table);
            for (int i = 0; i < 3; i++) {
                damaged.setCharAt(random.nextInt(damaged.length()), "|,;~-0 9aM\n".charAt(random.nextInt(11)));
            }
            try {
                OutlineTable.read("t", new StringReader(damaged.toString()));
            } catch (OutlineException e) {
                assertThat(e).hasMessageStartingWith("t:");
            }
        }
    }
}
