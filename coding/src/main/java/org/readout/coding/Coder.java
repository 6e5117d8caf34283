package org.readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.StatementIndex;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.Coreference;
import org.readout.coding.events.Act;
import org.readout.coding.events.ActFinder;
import org.readout.coding.events.FoundActs;
import org.readout.coding.events.PassedOver;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.examples.ExampleFormatException;
import org.readout.coding.lexicon.Lexicon;
import org.readout.coding.lexicon.LexiconException;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnDataException;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyTableException;
import org.readout.coding.places.ArticlePlaces;
import org.readout.coding.places.Gazetteer;
import org.readout.coding.places.Place;
import org.readout.coding.places.PlaceReader;
import org.readout.coding.places.PlaceTableException;
import org.readout.coding.precedents.OwnExamples;
import org.readout.coding.records.PlacedAct;
import org.readout.coding.records.ReportWriter;
import org.readout.coding.records.Scenes;
import org.readout.coding.records.StatementWriter;
import org.readout.coding.records.TimesAndPlaces;
import org.readout.coding.status.StatusFinder;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.time.Background;
import org.readout.coding.time.DatedAct;
import org.readout.coding.time.Dating;
import org.readout.coding.time.TemporalTagger;
import org.readout.model.Actor;
import org.readout.model.Analysis;
import org.readout.model.Considered;
import org.readout.model.DateBasis;
import org.readout.model.Excerpt;
import org.readout.model.Notice;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * Turns an analysed document into its reading: reports, quotations, notices, and what was considered.
 *
 * <p>A pure function of the analysis and the data files. Immutable and thread-safe; the cost is linear in the document.
 */
public final class Coder {

    private final Parties parties;
    private final Coreference coreference;
    private final ActFinder acts;
    private final Attributions attributions;
    private final TemporalTagger temporal;
    private final PlaceReader places;
    private final ReportWriter writer;

    private Coder(
            Parties parties,
            Coreference coreference,
            ActFinder acts,
            Attributions attributions,
            TemporalTagger temporal,
            PlaceReader places,
            ReportWriter writer) {
        this.parties = parties;
        this.coreference = coreference;
        this.acts = acts;
        this.attributions = attributions;
        this.temporal = temporal;
        this.places = places;
        this.writer = writer;
    }

    /** A coder with the codebook's data files as they come with Readout. */
    public static Coder standard() {
        Attributions attributions = Attributions.standard();
        Parties parties = Parties.standard();
        return new Coder(
                parties,
                Coreference.standard(),
                finder(attributions, Lexicon.standard(), OwnExamples.none()),
                attributions,
                TemporalTagger.standard(),
                new PlaceReader(Gazetteer.standard(parties)),
                ReportWriter.standard());
    }

    /**
     * This coder with a user's own data, which go before the data files, in place of what it was given before.
     *
     * @param examples what the examples among them teach, as the net sees it
     * @throws OwnDataException with file and line where something cannot be understood
     */
    public Coder with(OwnData own, OwnExamples examples) {
        return telling(() -> new Coder(
                Parties.with(own),
                coreference,
                finder(attributions, Lexicon.standard().with(own), examples),
                attributions,
                temporal,
                new PlaceReader(places.gazetteer().with(own)),
                writer));
    }

    /**
     * Whether a user's own data can be understood, without a net.
     *
     * @throws OwnDataException with file and line where something cannot
     */
    public void check(OwnData own) {
        examples(own);
        with(own, OwnExamples.none());
    }

    /**
     * The examples among a user's own data, with the codes that they define.
     *
     * @throws OwnDataException with file and line where one is not in order
     */
    public static ExampleFolder examples(OwnData own) {
        return telling(() -> OwnExamples.examples(own));
    }

    /** What is known of persons, offices and bodies; a user's own goes before. */
    public Parties parties() {
        return parties;
    }

    /** The places that a name may mean, those with the most people first; a user's own alone where there are any. */
    public List<Place> places(String name) {
        return places.gazetteer().places(name);
    }

    private static <T> T telling(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (PartyTableException | PlaceTableException | LexiconException | ExampleFormatException e) {
            throw new OwnDataException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ActFinder finder(Attributions attributions, Lexicon lexicon, OwnExamples examples) {
        return new ActFinder(lexicon, StatusFinder.standard(), attributions, examples);
    }

    /** Reads what the analysed document says. */
    public Reading code(Analysis analysis) {
        ParsedArticle article = new ParsedArticle(analysis);
        List<QuotedWords> quoted = attributions.quotations(article);
        List<QuotedWords> voices = attributions.voices(article);
        ArticleParties people = new ArticleParties(article, spoken(quoted, voices), parties, coreference);
        StatementIndex said = attributions.statements(article, quoted, voices, people::isParty);
        FoundActs found = acts.find(article, people, quoted, said);
        Dating dating = Dating.of(
                article,
                temporal,
                found.acts().stream()
                        .collect(java.util.stream.Collectors.toMap(Act::dateAnchor, Act::type, (a, b) -> a)));
        ArticlePlaces named = places.read(article);
        List<Optional<PlacedAct>> placed = Scenes.of(article, people, named, found.acts());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            reports.add(report(article, people, dating, found.acts().get(i), placed.get(i)));
        }
        return new Reading(
                article.document(),
                reports,
                quotations(article, people, quoted),
                new StatementWriter(article, people).statements(said.statements()),
                TimesAndPlaces.times(article, dating),
                TimesAndPlaces.places(article, named),
                notices(analysis, dating, people.notices(actDays(found.acts(), dating))),
                found.passedOver().stream()
                        .map(over -> considered(article, over))
                        .toList());
    }

    /** Stretches in which "we" is the speaker's side, the inner ones first. */
    private static List<QuotedWords> spoken(List<QuotedWords> quoted, List<QuotedWords> voices) {
        return Stream.concat(quoted.stream(), voices.stream()).toList();
    }

    private Report report(
            ParsedArticle article, ArticleParties people, Dating dating, Act act, Optional<PlacedAct> placed) {
        DatedAct dated = dating.date(act.dateAnchor());
        act.actors().replaceAll(party -> people.onDay(party, dated.when()));
        act.recipients().replaceAll(party -> people.onDay(party, dated.when()));
        return writer.report(
                article, people, act, placed, dated.when(), dated.reason(), isBackground(article, act, dated));
    }

    private static Considered considered(ParsedArticle article, PassedOver over) {
        Span words = article.tree(over.trigger().sentence())
                .token(over.trigger().token())
                .span();
        return new Considered(over.type(), Excerpt.of(article.text(), words), over.rule(), over.verdict());
    }

    /** Codebook, section 1: the period is older than 31 days before publication, or an undated act is told as background. */
    private static boolean isBackground(ParsedArticle article, Act act, DatedAct dated) {
        boolean undated = dated.when().basis() == DateBasis.PUBLICATION;
        return Background.isHistory(dated.when(), article.document().published()) || undated && act.isRecalled();
    }

    private static List<Quotation> quotations(ParsedArticle article, ArticleParties people, List<QuotedWords> quoted) {
        return quoted.stream()
                .map(words -> new Quotation(
                        Excerpt.of(article.text(), words.span()), speaker(article, people, words), words.direct()))
                .toList();
    }

    private static Optional<Actor> speaker(ParsedArticle article, ArticleParties people, QuotedWords words) {
        return words.link()
                .flatMap(link -> link.speaker())
                .map(ref -> ReportWriter.actor(article, people.parties(ref).get(0)));
    }

    private static Map<Integer, List<LocalDate>> actDays(List<Act> acts, Dating dating) {
        Map<Integer, List<LocalDate>> days = new HashMap<>();
        for (Act act : acts) {
            dating.date(act.dateAnchor())
                    .when()
                    .to()
                    .ifPresent(day -> days.computeIfAbsent(act.trigger().sentence(), s -> new ArrayList<>())
                            .add(day));
        }
        return days;
    }

    private static List<Notice> notices(Analysis analysis, Dating dating, List<Notice> claims) {
        List<Notice> notices = new ArrayList<>(analysis.document().notices());
        notices.addAll(analysis.notices());
        notices.addAll(dating.notices());
        notices.addAll(claims);
        return notices;
    }
}
