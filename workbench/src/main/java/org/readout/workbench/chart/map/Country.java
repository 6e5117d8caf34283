package org.readout.workbench.chart.map;

import java.util.List;

/**
 * The outline of a country.
 *
 * @param code ISO 3166 alpha-3, or empty for an area that has none
 * @param name in English
 * @param inside a point well inside its largest part
 * @param rings closed lines, the largest first; a ring inside another one is a hole
 */
public record Country(String code, String name, LonLat inside, List<List<LonLat>> rings) {

    public Country {
        rings = List.copyOf(rings);
    }
}
