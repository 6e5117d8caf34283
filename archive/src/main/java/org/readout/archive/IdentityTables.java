package org.readout.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Sector;

/** What is known about telling one party from another. Immutable. */
final class IdentityTables {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private static final IdentityTables STANDARD =
            new IdentityTables(sectors("organised-sectors.txt"), words("leading-words.txt"), words("vague-words.txt"));

    private final Set<Sector> organised;
    private final Set<String> leading;
    private final Set<String> vague;

    private IdentityTables(Set<Sector> organised, Set<String> leading, Set<String> vague) {
        this.organised = organised;
        this.leading = leading;
        this.vague = vague;
    }

    static IdentityTables standard() {
        return STANDARD;
    }

    boolean isOrganised(Sector sector) {
        return organised.contains(sector);
    }

    /** Whether words name nobody, such as "they". */
    boolean isVague(String ownWords) {
        return vague.contains(ownWords);
    }

    /** In lower case, without the words that lead to them; all of them where nothing else is left. */
    String ownWords(String mention) {
        String lower = mention.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(BETWEEN_WORDS.split(lower));
        String own = words.stream()
                .dropWhile(
                        word -> leading.contains(word) || NUMBER.matcher(word).matches())
                .collect(Collectors.joining(" "));
        return own.isEmpty() ? lower : own;
    }

    private static Set<Sector> sectors(String name) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        entries(name).forEach(line -> sectors.add(Sector.valueOf(BETWEEN_WORDS.split(line)[0])));
        return sectors;
    }

    private static Set<String> words(String name) {
        return Set.copyOf(entries(name));
    }

    /** @throws IllegalStateException with file and line for an entry that is there twice */
    private static Set<String> entries(String name) {
        Set<String> entries = new LinkedHashSet<>();
        int number = 0;
        for (String line : lines(name)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !entries.add(line.strip())) {
                throw new IllegalStateException(name + ":" + number + ": \"" + line + "\" is there twice");
            }
        }
        return entries;
    }

    private static List<String> lines(String name) {
        try (InputStream in = IdentityTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
