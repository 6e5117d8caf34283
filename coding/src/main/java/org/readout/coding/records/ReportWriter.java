package org.readout.coding.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.events.Act;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Excerpt;
import org.readout.model.Hash;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.When;

/**
 * Writes reports from acts.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportWriter {

    private final CameoCodes cameo;
    private final Contexts contexts;
    private final Quantities quantities = new Quantities();

    private ReportWriter(CameoCodes cameo, Contexts contexts) {
        this.cameo = cameo;
        this.contexts = contexts;
    }

    /** A writer with the tables that come with Readout. */
    public static ReportWriter standard() {
        return new ReportWriter(CameoCodes.standard(), Contexts.standard());
    }

    /**
     * The report of an act.
     *
     * @param placed where it happened
     * @param when the act's day
     * @param dated why it is that day
     * @param background whether the passage tells it as history
     */
    public Report report(
            ParsedArticle article,
            ArticleParties parties,
            Act act,
            Optional<PlacedAct> placed,
            When when,
            Reason dated,
            boolean background) {
        SentenceTree tree = article.tree(act.trigger().sentence());
        Excerpt trigger = Excerpt.of(article.text(), triggerSpan(tree, act));
        Excerpt evidence = Excerpt.of(article.text(), tree.sentence().span());
        List<Actor> actors = actors(article, act.actors());
        List<Actor> recipients = actors(article, act.recipients());
        List<Reason> reasons = new ArrayList<>(act.reasons());
        act.actors().forEach(party -> reasons.add(why("actor", party)));
        act.recipients().forEach(party -> reasons.add(why("recipient", party)));
        act.attribution()
                .forEach(link -> reasons.add(new Reason(
                        "attribution",
                        link.rule(),
                        link.stance().name().toLowerCase(java.util.Locale.ROOT),
                        Optional.of(link.cue()))));
        act.attribution().stream()
                .flatMap(link -> link.speaker().stream())
                .forEach(ref -> reasons.add(why("speaker", parties.parties(ref).get(0))));
        reasons.add(dated);
        placed.ifPresent(place -> reasons.addAll(place.reasons()));
        return new Report(
                id(article, act, evidence, trigger, actors, recipients),
                article.document().id(),
                act.type(),
                List.copyOf(act.modes()),
                act.status(),
                background,
                actors,
                recipients,
                trigger,
                evidence,
                when,
                placed.map(PlacedAct::where),
                attribution(article, parties, act.attribution()),
                quantities.of(article, act),
                contexts.of(tree),
                cameo.code(act),
                reasons,
                act.codes());
    }

    /** The trigger's words where they stand together, else its head alone. */
    private static Span triggerSpan(SentenceTree tree, Act act) {
        int first = act.words().first();
        int last = act.words().last();
        if (last - first + 1 <= act.words().size() + 1) {
            return tree.tokenSpan(first, last);
        }
        return tree.token(act.trigger().token()).span();
    }

    private static List<Actor> actors(ParsedArticle article, List<ResolvedParty> parties) {
        return parties.stream().map(party -> actor(article, party)).toList();
    }

    /** The actor that a party is in a record. */
    public static Actor actor(ParsedArticle article, ResolvedParty party) {
        return new Actor(
                Excerpt.of(article.text(), party.span()),
                party.name(),
                party.country(),
                party.sectors(),
                party.office());
    }

    private static Reason why(String field, ResolvedParty party) {
        return new Reason(field, "party", party.how(), Optional.of(party.span()));
    }

    private static List<Attribution> attribution(
            ParsedArticle article, ArticleParties parties, List<SpeechLink> links) {
        return links.stream().map(link -> attribution(article, parties, link)).toList();
    }

    private static Attribution attribution(ParsedArticle article, ArticleParties parties, SpeechLink link) {
        Excerpt cue = Excerpt.of(article.text(), link.cue());
        Optional<Actor> speaker =
                link.speaker().map(ref -> actor(article, parties.parties(ref).get(0)));
        return new Attribution(speaker, cue, speaker.isEmpty() ? Stance.HEDGED : link.stance());
    }

    private static String id(
            ParsedArticle article,
            Act act,
            Excerpt evidence,
            Excerpt trigger,
            List<Actor> actors,
            List<Actor> recipients) {
        String roles = actors.stream().map(a -> a.mention().span().toString()).collect(Collectors.joining(",")) + ">"
                + recipients.stream().map(a -> a.mention().span().toString()).collect(Collectors.joining(","));
        String key = String.join(
                "|",
                article.document().hash(),
                evidence.span().toString(),
                trigger.span().toString(),
                act.type().name(),
                roles);
        return Hash.sha256(key).substring(0, 16);
    }
}
