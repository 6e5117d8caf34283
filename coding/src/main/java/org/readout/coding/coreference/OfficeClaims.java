package org.readout.coding.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coding.parties.OfficeHolder;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.Notice;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * Looks for offices that a text gives to a person and that no roster gives to anybody of that name on the day of
 * publication, or of an act of its sentence, and names who comes nearest.
 *
 * <p>Only offices are judged of which some roster knows the holder on that day: what no roster knows says nothing.
 */
final class OfficeClaims {

    private static final String CODE = "office-not-in-roster";
    private static final Pattern SEAT = Pattern.compile("\\s*\\(\\s?[RDI]\\s?[-–]\\s?([A-Z]{2})\\s?\\)");
    private static final int MOST = 4;

    private final ParsedArticle article;
    private final Profiles profiles;

    private final Map<Integer, List<LocalDate>> actDays;

    /** @param actDays the days of the acts told in each sentence */
    OfficeClaims(ParsedArticle article, Profiles profiles, Map<Integer, List<LocalDate>> actDays) {
        this.article = article;
        this.profiles = profiles;
        this.actDays = Map.copyOf(actDays);
    }

    List<Notice> notices() {
        Optional<LocalDate> day = article.document().published();
        return day.map(this::notices).orElse(List.of());
    }

    private List<Notice> notices(LocalDate day) {
        List<Notice> notices = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int sentence = 0; sentence < article.size(); sentence++) {
            SentenceTree tree = article.tree(sentence);
            for (NamedEntity name : tree.sentence().names()) {
                if (name.type() == EntityType.PERSON) {
                    notice(sentence, tree, name, day)
                            .filter(notice -> told.add(notice.message()))
                            .ifPresent(notices::add);
                }
            }
        }
        return notices;
    }

    private Optional<Notice> notice(int sentence, SentenceTree tree, NamedEntity name, LocalDate day) {
        Span words = tree.tokenSpan(name.first(), name.end() - 1);
        Matcher seat =
                SEAT.matcher(article.text()).region(words.end(), article.text().length());
        if (seat.lookingAt()) {
            String region = "US-" + seat.group(1);
            return unsupported(
                    words,
                    "seat of " + region,
                    on(sentence, day, each -> profiles.parties().seated(region, each)),
                    day);
        }
        PartyProfile title = title(sentence, tree, name);
        Optional<String> office = title.office();
        if (office.isEmpty() || title.country().isEmpty() || title.sectors().contains(Sector.ELI)) {
            return Optional.empty();
        }
        return unsupported(
                words,
                office.get() + " of " + title.country(),
                on(sentence, day, each -> profiles.parties().inOffice(office.get(), title.country(), each)),
                day);
    }

    /** Who holds the office on the day of publication or of an act of the sentence. */
    private List<OfficeHolder> on(int sentence, LocalDate day, Function<LocalDate, List<OfficeHolder>> holders) {
        return Stream.concat(Stream.of(day), actDays.getOrDefault(sentence, List.of()).stream())
                .flatMap(each -> holders.apply(each).stream())
                .toList();
    }

    /** What the words before the name say of it. */
    private PartyProfile title(int sentence, SentenceTree tree, NamedEntity name) {
        TokenRef head = new TokenRef(sentence, head(tree, name));
        int first = MentionRange.of(tree, head.token())[0];
        int last = name.first() - 1;
        return last < first ? PartyProfile.none() : profiles.of(new TokenRef(sentence, last), first, name.first());
    }

    private static int head(SentenceTree tree, NamedEntity name) {
        for (int token = name.first(); token < name.end(); token++) {
            int head = tree.head(token);
            if (head == Token.ROOT || head < name.first() || head >= name.end()) {
                return token;
            }
        }
        return name.first();
    }

    private Optional<Notice> unsupported(Span words, String office, List<OfficeHolder> holders, LocalDate day) {
        String name = words.of(article.text()).replaceAll("\\s+", " ");
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (holders.isEmpty() || holders.stream().anyMatch(term -> isNamed(term, surname))) {
            return Optional.empty();
        }
        String nearest = Stream.concat(profiles.parties().surnamed(surname, day).stream(), holders.stream())
                .map(term -> term.person() + " (" + term.office() + ", "
                        + (term.region().isEmpty() ? term.country() : term.region()) + ")")
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("; "));
        return Optional.of(Notice.at(
                words, CODE, "no roster knows " + name + " as " + office + " on " + day + "; nearest: " + nearest));
    }

    private static boolean isNamed(OfficeHolder term, String surname) {
        String word = surname.toLowerCase(java.util.Locale.ROOT);
        return Stream.concat(Stream.of(term.person()), term.aliases().stream())
                .anyMatch(name -> (" " + name.toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + " ")
                        .contains(" " + word.replace('-', ' ') + " "));
    }
}
