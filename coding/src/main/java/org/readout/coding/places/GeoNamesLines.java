package org.readout.coding.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of the GeoNames file with what has been read from them once; filled by {@link GeoNamesReader}, then only read. */
final class GeoNamesLines {

    private static final int NAME = 1;
    private static final int NONE = -1;

    private final byte[] bytes;
    private final List<String> countries = new ArrayList<>();
    private int[] offsets = new int[1 << 18];
    private int[] ids = new int[1 << 18];
    private int[] populations = new int[1 << 18];
    /** For a division the number of its country, else the entry of its division. */
    private int[] above = new int[1 << 18];
    /** The entry of the district, which is itself for a district. */
    private int[] districts = new int[1 << 18];

    private int size;
    private int division = NONE;
    private int district = NONE;

    GeoNamesLines(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return size;
    }

    void country(String alpha3) {
        countries.add(alpha3);
    }

    int addDivision(int offset) {
        division = add(offset, 0, 0);
        district = NONE;
        above[division] = countries.size() - 1;
        districts[division] = NONE;
        return division;
    }

    int addDistrict(int offset) {
        district = add(offset, 0, 0);
        districts[district] = district;
        return district;
    }

    int addPlace(int offset, int id, int population) {
        int entry = add(offset, id, population);
        populations[division] += population;
        if (district != NONE) {
            populations[district] += population;
        }
        return entry;
    }

    private int add(int offset, int id, int population) {
        if (size == offsets.length) {
            grow();
        }
        offsets[size] = offset;
        ids[size] = id;
        populations[size] = population;
        above[size] = division;
        districts[size] = district;
        return size++;
    }

    private void grow() {
        int length = size + size / 2;
        offsets = Arrays.copyOf(offsets, length);
        ids = Arrays.copyOf(ids, length);
        populations = Arrays.copyOf(populations, length);
        above = Arrays.copyOf(above, length);
        districts = Arrays.copyOf(districts, length);
    }

    /** The cells of a line; the first is its mark or its number's step. */
    String[] fields(int entry) {
        int end = offsets[entry];
        while (bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, offsets[entry], end - offsets[entry], StandardCharsets.UTF_8).split("\t", -1);
    }

    boolean isDivision(int entry) {
        return bytes[offsets[entry]] == '*';
    }

    boolean isDistrict(int entry) {
        return bytes[offsets[entry]] == '+';
    }

    String country(int entry) {
        return countries.get(isDivision(entry) ? above[entry] : above[above[entry]]);
    }

    String divisionName(int entry) {
        return fields(isDivision(entry) ? entry : above[entry])[NAME];
    }

    String districtName(int entry) {
        return districts[entry] == NONE ? "" : fields(districts[entry])[NAME];
    }

    long population(int entry) {
        return populations[entry];
    }

    int id(int entry) {
        return ids[entry];
    }
}
