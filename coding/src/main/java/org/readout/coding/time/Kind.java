package org.readout.coding.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of line in {@code calendar.txt}, with the form that its values must have. */
enum Kind {
    MONTH("[1-9]|1[0-2]"),
    WEEKDAY("[1-7]"),
    DOUBTFUL("yes"),
    BEFORE_DATE("yes"),
    BEFORE_SEASON("yes"),
    UNIT("SECOND|MINUTE|HOUR|DAY|WEEKEND|WEEK|MONTH|QUARTER|YEAR|DECADE|CENTURY"),
    SEASON("SP|SU|FA|WI"),
    DAYPART("T(MO|AF|EV|NI|\\d\\d:\\d\\d)"),
    DEICTIC("-?\\d (-|TNI|TEV|TMO)"),
    SHIFT("-1|0|1"),
    ADJACENT("yes"),
    SAME("yes"),
    PART("START|MID|END|APPROX"),
    NUMBER("\\d+|X"),
    ORDINAL("\\d+"),
    DECADE("[2-9]0"),
    YEAR_WORD("yes"),
    BOUNDARY("MONTH|YEAR"),
    REPORTING("-1|0"),
    FILLER("yes"),
    RATED("yes"),
    FREQUENCY("PT?\\d[DWMYH]"),
    VAGUE("(PAST|PRESENT|FUTURE)_REF"),
    ZONE("-|Z|local|[+-]\\d\\d:\\d\\d|[A-Z][a-z]+/[A-Z][A-Za-z_]+"),
    FIXED("\\d{4}-\\d\\d-\\d\\d"),
    HOLIDAY("\\d\\d-\\d\\d|easter[+-]\\d+|\\d\\d/[1-7]/(-1|[1-4])(\\+\\d)?|hijri-\\d\\d-\\d\\d"),
    PROSPECTIVE("yes"),
    MODAL("yes"),
    SUBORDINATOR("yes"),
    TRANSPARENT("yes"),
    POINTING("yes"),
    PERFORMING("yes"),
    LIMIT("yes"),
    COMPANION("yes"),
    PICTURE("yes"),
    LIGHT("yes");

    private final Pattern values;

    Kind(String values) {
        this.values = Pattern.compile(values);
    }

    /** The kind that {@code calendar.txt} writes as {@code name}. */
    static Optional<Kind> of(String name) {
        for (Kind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    boolean accepts(String value) {
        return values.matcher(value).matches();
    }
}
