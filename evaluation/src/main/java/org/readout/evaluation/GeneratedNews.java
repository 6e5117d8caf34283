package org.readout.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Hash;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/**
 * Readings of articles that nobody wrote, as large and as varied as real ones, for measuring an archive. Names, words and
 * places follow Zipf's law: a few are everywhere, most are rare. The same number gives the same reading at any time.
 */
final class GeneratedNews {

    private static final String[] SYLLABLES = {
        "ba", "ko", "ri", "ta", "mu", "sen", "lo", "dar", "vi", "nek", "sha", "pol", "gu", "fer", "ma", "zin"
    };
    private static final String[] COUNTRIES = {
        "MLI", "NER", "NGA", "TCD", "SDN", "SYR", "IRQ", "UKR", "RUS", "USA", "FRA", "GBR", "CHN", "IND", "PAK", "AFG",
        "TUR", "IRN", "ISR", "PSE", "EGY", "LBY", "ETH", "SOM", "COD", "MMR", "VEN", "MEX", "COL", "HTI"
    };
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<EventType> TYPES = EventType.plover();
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final int NAMES = 20_000;
    private static final int PLACES = 4_000;
    private static final int WORDS = 30_000;
    private static final int STORIES = 200_000;
    private static final int WORDS_IN_A_SENTENCE = 14;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final LocalDate published;

    private GeneratedNews(int number) {
        random = new Random(number);
        published = FIRST_DAY.plusDays((long) number * 7919 % DAYS);
    }

    /** The document of that number, with that many reports. */
    static Reading reading(int number, int reports) {
        return new GeneratedNews(number).reading("news/" + number + ".txt", reports);
    }

    /** A word; the lower its rank, the more frequent it is in the texts. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    static String name(int rank) {
        String word = word(WORDS + rank);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The words of a place of some rank. */
    static String place(int rank) {
        return name(NAMES + rank);
    }

    /** By Zipf's law, from 0. */
    static int rank(Random random, int bound) {
        return (int) Math.pow(bound, random.nextDouble()) - 1;
    }

    private Reading reading(String id, int count) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passages.add(passage());
        }
        String whole = text.toString();
        Document document = new Document(
                id,
                Optional.of("News of " + name(rank(random, NAMES))),
                Optional.of(published),
                whole,
                id,
                Hash.sha256(whole),
                List.of());
        List<Report> reports =
                passages.stream().map(passage -> report(document, passage)).toList();
        return new Reading(document, reports, List.of(), List.of(), List.of());
    }

    /** Where the parts of a sentence stand. */
    private record Passage(
            EventType type,
            When when,
            Span sentence,
            Span actor,
            Span recipient,
            Span place,
            Span speaker,
            Span verb) {}

    /** Every third tells a story that other articles tell too. */
    private Passage passage() {
        boolean isOwn = random.nextInt(3) != 0;
        Random story = isOwn ? random : new Random(-1L - rank(random, STORIES));
        int start = text.length();
        EventType type = TYPES.get(story.nextInt(TYPES.size()));
        Span actor = write(name(rank(story, NAMES)));
        Span verb = write(word(rank(story, WORDS)));
        Span recipient = write(story.nextInt(3) == 0 ? "the " + word(rank(story, WORDS)) : name(rank(story, NAMES)));
        Span place = write(place(rank(story, PLACES)));
        When when = when(story, isOwn);
        for (int i = 0; i < WORDS_IN_A_SENTENCE; i++) {
            write(word(rank(random, WORDS)));
        }
        Span speaker = write(name(rank(random, NAMES)));
        text.setCharAt(text.length() - 1, '.');
        Span sentence = new Span(start, text.length());
        text.append(' ');
        return new Passage(type, when, sentence, actor, recipient, place, speaker, verb);
    }

    private Span write(String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(' ');
        return span;
    }

    private Report report(Document document, Passage passage) {
        String whole = document.text();
        EventType type = passage.type();
        List<Mode> modes = type.modes().stream()
                .limit(1)
                .filter(mode -> random.nextBoolean())
                .toList();
        return new Report(
                Hash.sha256(document.hash() + passage.sentence() + type).substring(0, 16),
                document.id(),
                type,
                modes,
                STATUSES.get(rank(random, STATUSES.size() + 1) % STATUSES.size()),
                random.nextInt(20) == 0,
                List.of(actor(whole, passage.actor())),
                List.of(actor(whole, passage.recipient())),
                Excerpt.of(whole, passage.verb()),
                Excerpt.of(whole, passage.sentence()),
                passage.when(),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(new Where(
                                Excerpt.of(whole, passage.place()),
                                passage.place().of(whole),
                                "")),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Attribution(
                                Optional.of(actor(whole, passage.speaker())),
                                Excerpt.of(whole, passage.verb()),
                                Stance.CLAIMS)),
                List.of(),
                List.of(),
                "17",
                List.of(
                        reason("type", "trigger word of the lexicon", passage.verb()),
                        reason("actor", "subject of the trigger", passage.actor()),
                        reason("recipient", "object of the trigger", passage.recipient()),
                        reason("when", "nothing dates it; the day of publication", passage.sentence())));
    }

    private static Reason reason(String field, String rule, Span span) {
        return new Reason(field, rule, "generated", Optional.of(span));
    }

    /** A name has one country and sector wherever it stands. */
    private static Actor actor(String whole, Span span) {
        String mention = span.of(whole);
        int kind = Math.floorMod(mention.hashCode(), 1_000_003);
        String name = Character.isUpperCase(mention.charAt(0)) ? mention : "";
        return new Actor(
                Excerpt.of(whole, span),
                name,
                kind % 5 == 0 ? "" : COUNTRIES[rank(new Random(kind), COUNTRIES.length)],
                List.of(SECTORS.get(kind % SECTORS.size())),
                Optional.empty());
    }

    private When when(Random story, boolean isOwn) {
        if (story.nextInt(3) == 0) {
            return When.undated(Optional.of(published));
        }
        boolean month = story.nextInt(10) == 0;
        LocalDate day = isOwn ? published.minusDays(rank(story, 400)) : FIRST_DAY.plusDays(story.nextInt(DAYS));
        return new When(
                Optional.of(month ? day.withDayOfMonth(1) : day),
                Optional.of(month ? day.withDayOfMonth(day.lengthOfMonth()) : day),
                month ? Precision.MONTH : Precision.DAY,
                DateBasis.RELATIVE,
                Optional.empty());
    }

    static String country(Random random) {
        return COUNTRIES[rank(random, COUNTRIES.length)];
    }
}
