package org.readout.coding.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the packed GeoNames file that {@code training/gazetteer.py} writes. */
final class GeoNamesReader {

    private static final String FILE = "geonames.txt.gz";
    private static final int LONGEST_NAME = 256;
    private static final int POPULATION = 5;

    private final byte[] bytes;
    private final Generics generics;
    private final GeoNamesLines lines;
    private final NameTable names = new NameTable();
    private final char[] name = new char[2 * LONGEST_NAME];
    private final Map<String, String> alpha3 = alpha3();
    private int at;
    private int id;

    private GeoNamesReader(byte[] bytes, Generics generics) {
        this.bytes = bytes;
        this.generics = generics;
        this.lines = new GeoNamesLines(bytes);
    }

    /** The places that come with the program. */
    static GeoNames standard(Generics generics) {
        try (InputStream in = GeoNamesReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: places/" + FILE);
            }
            try (GZIPInputStream unpacked = new GZIPInputStream(in, 1 << 16)) {
                return new GeoNamesReader(unpacked.readAllBytes(), generics).read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private GeoNames read() {
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '#' -> {}
                case '=' -> country();
                case '*' -> area(lines.addDivision(at));
                case '+' -> area(lines.addDistrict(at));
                default -> place();
            }
            skipLine();
        }
        return new GeoNames(lines, names, generics);
    }

    private void country() {
        String code = new String(bytes, at + 2, 2, StandardCharsets.US_ASCII);
        lines.country(alpha3.getOrDefault(code, code));
    }

    /** A division or a district, which is found with its generic word and without. */
    private void area(int entry) {
        skipField();
        int length = fold();
        if (length > 0) {
            names.add(NameTable.hash(name, length), entry);
            generics.stripped(new String(name, 0, length)).ifPresent(text -> names.add(NameTable.hash(text), entry));
        }
    }

    private void place() {
        int start = at;
        id += number();
        at++;
        int nameStart = at;
        for (int field = 1; field < POPULATION; field++) {
            skipField();
        }
        int entry = lines.addPlace(start, id, number());
        int others = at;
        at = nameStart;
        addName(entry);
        at = others;
        while (bytes[at] == '\t') {
            at++;
            addName(entry);
        }
    }

    private void addName(int entry) {
        int length = fold();
        names.add(NameTable.hash(name, length), entry);
    }

    /** Folds the field at the reading position into {@link #name}, goes to its end and tells the length. */
    private int fold() {
        int length = 0;
        while (bytes[at] != '\t' && bytes[at] != '\n') {
            char c = character();
            if (length < LONGEST_NAME) {
                length = PlaceName.append(c, name, length);
            }
        }
        return PlaceName.trimmed(name, length);
    }

    /** The next character of UTF-8 text; the file holds none beyond the basic plane. */
    private char character() {
        int first = bytes[at++];
        if (first >= 0) {
            return (char) first;
        }
        if ((first & 0xE0) == 0xC0) {
            return (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F);
        }
        return (char) ((first & 0x0F) << 12 | (bytes[at++] & 0x3F) << 6 | bytes[at++] & 0x3F);
    }

    private int number() {
        int sign = bytes[at] == '-' ? -1 : 1;
        if (sign < 0) {
            at++;
        }
        int value = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            value = 10 * value + bytes[at++] - '0';
        }
        return sign * value;
    }

    private void skipField() {
        while (bytes[at] != '\t') {
            at++;
        }
        at++;
    }

    private void skipLine() {
        while (bytes[at] != '\n') {
            at++;
        }
        at++;
    }

    private static Map<String, String> alpha3() {
        Map<String, String> codes = new HashMap<>();
        codes.put("XK", "XKX");
        for (String country : Locale.getISOCountries()) {
            codes.put(country, new Locale.Builder().setRegion(country).build().getISO3Country());
        }
        return codes;
    }
}
