package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;
import org.readout.model.Statement.Form;

/** Puts the pieces of one content together: quoted words, and the writer's words around them. Lives for one article. */
final class ContentPieces {

    private final String text;
    private final QuotedText quoted;

    ContentPieces(String text, QuotedText quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    /**
     * Quoted words and clauses in order; what only punctuation parts is one piece. Beside whole utterances the clauses do not
     * count: {@code "We came," she said on the bridge.} gives nothing but what is quoted.
     */
    List<Span> joined(List<QuotedWords> quotations, List<Span> clauses) {
        List<Span> all = new ArrayList<>();
        quotations.forEach(words -> all.add(words.span()));
        if (quotations.isEmpty() || !quotations.get(0).direct()) {
            clauses.stream().filter(clause -> !isOnlyQuoted(clause, quotations)).forEach(all::add);
        }
        all.sort(null);
        List<Span> pieces = new ArrayList<>();
        for (Span next : all) {
            int last = pieces.size() - 1;
            if (last >= 0 && isOnePiece(pieces.get(last), next)) {
                pieces.set(last, pieces.get(last).union(next));
            } else {
                pieces.add(next);
            }
        }
        return pieces;
    }

    /** "That "the road is closed"": nothing of the clause but its first word stands outside the marks. */
    private boolean isOnlyQuoted(Span clause, List<QuotedWords> quotations) {
        for (QuotedWords words : quotations) {
            if (clause.contains(words.span().start()) && words.span().end() >= clause.end() - 1) {
                String before = text.substring(clause.start(), words.span().start());
                return before.matches("(?i)(that|as)?\\P{L}*");
            }
        }
        return false;
    }

    private boolean isOnePiece(Span one, Span next) {
        if (one.overlaps(next)) {
            return true;
        }
        for (int at = one.end(); at < next.start(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whose wording the pieces are; words of the quotation that the cue itself stands in are its speaker's writing. */
    Form form(List<Span> content, Span cue) {
        boolean inside = quoted.covers(cue);
        if (!inside && content.stream().allMatch(quoted::covers)) {
            return Form.DIRECT;
        }
        return !inside && content.stream().anyMatch(quoted::overlaps) ? Form.MIXED : Form.INDIRECT;
    }
}
