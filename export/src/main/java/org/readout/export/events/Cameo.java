package org.readout.export.events;

import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.export.rows.CodeTable;
import org.readout.model.Actor;
import org.readout.model.Sector;

/**
 * What CAMEO 1.1b3 and those who use it say of a code: classes, scale and name, from {@code roots.txt}, {@code cameo.txt},
 * {@code sectors.txt} and {@code groups.txt}.
 */
final class Cameo {

    private static final CodeTable ROOTS = CodeTable.of(Cameo.class, "roots.txt", 3);
    private static final CodeTable CODES = CodeTable.of(Cameo.class, "cameo.txt", 3);
    private static final CodeTable SECTORS = CodeTable.of(Cameo.class, "sectors.txt", 3);

    private static final CodeTable GROUPS = CodeTable.of(Cameo.class, "groups.txt", 5);

    private static final int ROOT_LENGTH = 2;
    private static final int BASE_LENGTH = 3;

    private Cameo() {}

    static String root(String code) {
        return code.substring(0, Math.min(ROOT_LENGTH, code.length()));
    }

    /** The code of the second level: "0251" becomes "025". */
    static String base(String code) {
        return code.substring(0, Math.min(BASE_LENGTH, code.length()));
    }

    /** GDELT's QuadClass of a code, 1 to 4. */
    static String quadClass(String code) {
        return ROOTS.cell(root(code), 1).orElse("");
    }

    /** Phoenix's class of a code, 0 to 4. */
    static String pentaClass(String code) {
        return ROOTS.cell(root(code), 2).orElse("");
    }

    /** The code on the Goldstein scale; empty where the published scale has no value. */
    static String goldstein(String code) {
        return CODES.cell(code, 1).orElse("");
    }

    /** The code's name; empty for a code that CAMEO does not have. */
    static String name(String code) {
        return CODES.cell(code, 2).orElse("");
    }

    /** CAMEO's role for a sector: PLOVER's JRN is CAMEO's MED. */
    static Optional<String> role(Sector sector) {
        return SECTORS.cell(sector.name(), 1);
    }

    /** The names of a sector in ICEWS. */
    static Optional<String> icewsSector(Sector sector) {
        return SECTORS.cell(sector.name(), 2);
    }

    /** The columns of {@code groups.txt} after the code. */
    enum Group {
        PARTY,
        COUNTRY,
        KNOWN_GROUP,
        TYPE
    }

    /** What others have for a code that is no state; empty for states. */
    static Optional<String> group(Actor actor, Group column) {
        int cell = switch (column) {
            case PARTY -> 1;
            case COUNTRY -> 2;
            case KNOWN_GROUP -> 3;
            case TYPE -> 4;
        };
        return GROUPS.cell(actor.country(), cell);
    }

    /**
     * A party as PETRARCH and GDELT write it, country or group and roles in one word: {@code MLIREB}, {@code IGOUNO}; with
     * three hyphens for an unknown country, and empty where nothing is known of it.
     *
     * @param state the code of the party's state, which GDELT and PETRARCH take from different lists; empty if it has none
     */
    static String party(Actor actor, Optional<String> state) {
        String roles = actor.sectors().stream()
                .flatMap(sector -> role(sector).stream())
                .distinct()
                .collect(Collectors.joining());
        String whose = state.or(() -> group(actor, Group.PARTY)).orElse("");
        return whose.isEmpty() && !roles.isEmpty() ? "---" + roles : whose + roles;
    }
}
