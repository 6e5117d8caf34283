package org.readout.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts, receives or speaks in reports, however they are written there.
 *
 * @param id by which filters know it, such as {@code body:COP@NGA}; made from kind, label and country
 * @param kind what tells it: {@code name}, {@code office}, {@code body}, {@code words}, {@code alias} for words that somebody took
 *     out of another actor, or {@code vague}
 * @param label the name, office, sector or words
 * @param countries its countries; empty where unknown
 * @param sectors its sectors, by code
 * @param aliases how it is written, the most frequent first; of many, only some
 * @param acts reports in which it acts
 * @param receives reports in which something is done to it
 * @param speaks reports that are told on its word
 */
public record PartySummary(
        String id,
        String kind,
        String label,
        List<String> countries,
        List<String> sectors,
        List<Alias> aliases,
        long acts,
        long receives,
        long speaks) {

    public PartySummary {
        Objects.requireNonNull(id, "id");
        countries = List.copyOf(countries);
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
    }

    /** What it is called by name, or in words that somebody took out; empty for who is told by office, body or words. */
    public String name() {
        return kind.equals(Identity.Kind.NAME.code()) || kind.equals(Identity.Kind.ALIAS.code()) ? label : "";
    }

    /**
     * One way in which a party is written.
     *
     * @param words as in the text
     * @param times how many reports have them
     */
    public record Alias(String words, long times) {}

    static String id(Identity identity) {
        String country = identity.country().isEmpty() ? "" : "@" + identity.country();
        return identity.kind().code() + ":" + identity.label() + country;
    }

    /** What {@link #id(Identity)} was made from; empty if it is no such id. */
    static Optional<Identity> identity(String id) {
        int colon = id.indexOf(':');
        Optional<Identity.Kind> kind = Arrays.stream(Identity.Kind.values())
                .filter(known -> colon > 0 && known.code().equals(id.substring(0, colon)))
                .findFirst();
        return kind.map(known -> {
            String rest = id.substring(colon + 1);
            int at = rest.lastIndexOf('@');
            boolean country = at >= 0 && Country.isCode(rest.substring(at + 1)) && known != Identity.Kind.NAME;
            return country
                    ? new Identity(known, rest.substring(0, at), rest.substring(at + 1))
                    : new Identity(known, rest, "");
        });
    }
}
