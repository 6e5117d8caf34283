package org.readout.coding.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.coding.attribution.SaidWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Reason;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Statement;

/** Writes statements from what is said. Lives for one article. */
public final class StatementWriter {

    private final ParsedArticle article;
    private final ArticleParties parties;

    public StatementWriter(ParsedArticle article, ArticleParties parties) {
        this.article = article;
        this.parties = parties;
    }

    /** The statements, in the order given. */
    public List<Statement> statements(List<SaidWords> said) {
        return said.stream().map(this::statement).toList();
    }

    private Statement statement(SaidWords said) {
        SpeechLink link = said.link();
        Optional<ResolvedParty> party =
                link.speaker().map(ref -> parties.parties(ref).get(0));
        Optional<Actor> speaker = party.map(one -> ReportWriter.actor(article, one));
        return new Statement(
                said.content().stream().map(this::excerpt).toList(),
                link.sourceSpan(article).map(this::excerpt),
                speaker,
                excerpt(link.cue()),
                speaker.isEmpty() ? Stance.HEDGED : link.stance(),
                said.form(),
                reasons(link, party));
    }

    private static List<Reason> reasons(SpeechLink link, Optional<ResolvedParty> party) {
        String stance = link.stance().name().toLowerCase(Locale.ROOT);
        Reason cue = new Reason("attribution", link.rule(), stance, Optional.of(link.cue()));
        return party.map(one -> List.of(cue, new Reason("speaker", "party", one.how(), Optional.of(one.span()))))
                .orElse(List.of(cue));
    }

    private Excerpt excerpt(Span span) {
        return Excerpt.of(article.text(), span);
    }
}
