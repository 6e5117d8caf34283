package org.readout.workbench.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Quantity;
import org.readout.model.When;

/** Fields of a report in short words. */
public final class Words {

    private Words() {}

    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A constant as outputs write it. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** "2016-06-03", "2016-06-03 to 2016-06-05", "2016-06", "2016", "week of 2016-05-30" "undated, told 2016-06-06" or "undated". */
    public static String days(When when) {
        if (when.from().isEmpty() || when.to().isEmpty()) {
            return "undated";
        }
        String from = when.from().get().toString();
        String to = when.to().get().toString();
        String span = from.equals(to) ? from : from + " to " + to;
        return switch (when.precision()) {
            case DAY -> span;
            case WEEK -> "week of " + from;
            case MONTH -> from.substring(0, 7).equals(to.substring(0, 7)) ? from.substring(0, 7) : span;
            case YEAR -> from.substring(0, 4).equals(to.substring(0, 4)) ? from.substring(0, 4) : span;
            case UNKNOWN -> "undated, told " + from;
        };
    }

    /** "Police in Lagos & soldiers", or "nobody named". */
    public static String parties(List<Actor> actors) {
        return actors.isEmpty()
                ? "—"
                : actors.stream().map(actor -> oneLine(actor.mention().quote())).collect(Collectors.joining(" & "));
    }

    /** "10 arrested", "12000000 USD". */
    static String quantity(Quantity quantity) {
        String amount = quantity.amount() == Math.rint(quantity.amount())
                ? String.valueOf((long) quantity.amount())
                : String.valueOf(quantity.amount());
        return quantity.currency().map(code -> amount + " " + code).orElse(amount + " " + code(quantity.kind()));
    }
}
