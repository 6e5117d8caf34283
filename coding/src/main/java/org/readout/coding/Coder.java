package org.readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.Coreference;
import org.readout.coding.events.Act;
import org.readout.coding.events.ActFinder;
import org.readout.coding.events.FoundActs;
import org.readout.coding.events.PassedOver;
import org.readout.coding.lexicon.Lexicon;
import org.readout.coding.parties.Parties;
import org.readout.coding.records.ReportWriter;
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
    private final ReportWriter writer;

    private Coder(
            Parties parties,
            Coreference coreference,
            ActFinder acts,
            Attributions attributions,
            TemporalTagger temporal,
            ReportWriter writer) {
        this.parties = parties;
        this.coreference = coreference;
        this.acts = acts;
        this.attributions = attributions;
        this.temporal = temporal;
        this.writer = writer;
    }

    /** A coder with the codebook's data files as they come with Readout. */
    public static Coder standard() {
        return with(Parties.standard());
    }

    /** A coder that knows these parties. */
    public static Coder with(Parties parties) {
        Attributions attributions = Attributions.standard();
        ActFinder acts = new ActFinder(Lexicon.standard(), StatusFinder.standard(), attributions);
        return new Coder(
                parties,
                Coreference.standard(),
                acts,
                attributions,
                TemporalTagger.standard(),
                ReportWriter.standard());
    }

    /** Reads what the analysed document says. */
    public Reading code(Analysis analysis) {
        ParsedArticle article = new ParsedArticle(analysis);
        List<QuotedWords> quoted = attributions.quotations(article);
        ArticleParties people = new ArticleParties(article, quoted, parties, coreference);
        FoundActs found = acts.find(article, people, quoted);
        Dating dating = Dating.of(
                article,
                temporal,
                found.acts().stream()
                        .collect(java.util.stream.Collectors.toMap(Act::dateAnchor, Act::type, (a, b) -> a)));
        List<Report> reports = new ArrayList<>();
        for (Act act : found.acts()) {
            reports.add(report(article, people, dating, act));
        }
        return new Reading(
                article.document(),
                reports,
                quotations(article, people, quoted),
                notices(analysis, dating, people.notices(actDays(found.acts(), dating))),
                found.passedOver().stream()
                        .map(over -> considered(article, over))
                        .toList());
    }

    private Report report(ParsedArticle article, ArticleParties people, Dating dating, Act act) {
        DatedAct dated = dating.date(act.dateAnchor());
        act.actors().replaceAll(party -> people.onDay(party, dated.when()));
        act.recipients().replaceAll(party -> people.onDay(party, dated.when()));
        return writer.report(article, people, act, dated.when(), dated.reason(), isBackground(article, act, dated));
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
