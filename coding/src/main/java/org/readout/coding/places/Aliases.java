package org.readout.coding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Short and other forms of names that the gazetteer holds: "W.Va." for West Virginia. Forms in capitals match only as
 * written: "MS" is Mississippi, "Ms." is not. Immutable and thread-safe.
 */
final class Aliases {

    /**
     * What a form stands for.
     *
     * @param name the folded name
     * @param country its country's code
     */
    record Target(String name, String country) {}

    private static final int SHORT = 5;

    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Target> acronyms = new HashMap<>();
    private final Map<String, Target> exact = new HashMap<>();

    private Aliases(List<TableLine> lines) {
        for (TableLine line : lines) {
            line.atMost(3);
            Target target = new Target(PlaceName.folded(line.required(0, "the name")), line.country(1));
            for (String form : line.items(2)) {
                Map<String, Target> map = isAcronym(form) ? acronyms : targets;
                String key = isAcronym(form) ? plain(form) : PlaceName.folded(form);
                if (form.endsWith(".")) {
                    exact.put(form, target);
                }
                if (map.put(key, target) != null && !form.endsWith(".")) {
                    throw line.error("\"" + form + "\" stands there twice");
                }
            }
        }
    }

    static Aliases standard() {
        return of(TableLine.standard("aliases.txt"));
    }

    static Aliases of(List<TableLine> lines) {
        return new Aliases(lines);
    }

    Optional<Target> find(String name) {
        return Optional.ofNullable(exact.get(name))
                .or(() -> Optional.ofNullable(acronyms.get(plain(name))))
                .or(() -> Optional.ofNullable(targets.get(PlaceName.folded(name))));
    }

    /** Whether a name ends with the dot of a short form: "Ill.", but not "Illinois.". */
    boolean isDotted(String name) {
        return exact.containsKey(name);
    }

    /** Whether a name is only a short form, which could as well be a word: "Ill.", "ME". */
    boolean isShort(String name) {
        return plain(name).length() <= SHORT && find(name).isPresent();
    }

    private static boolean isAcronym(String form) {
        return plain(form).length() <= SHORT && plain(form).chars().allMatch(Character::isUpperCase);
    }

    private static String plain(String form) {
        return form.replace(".", "").replace(" ", "");
    }
}
