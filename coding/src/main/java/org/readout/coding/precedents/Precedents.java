package org.readout.coding.precedents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.readout.coding.precedents.Precedent.Match;
import org.readout.model.ActVector;
import org.readout.model.Analysis;
import org.readout.model.Report;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * The marked acts of the Readout Corpus, to be asked for those that are most like a trigger in the reader net's eyes.
 *
 * <pre>{@code
 * Precedents precedents = Precedents.bundled();
 * precedents.of(report, analysis, 3).forEach(match -> ...);
 * }</pre>
 *
 * <p>A search compares all of them, some nine thousand, in about a millisecond. Immutable and thread-safe.
 */
public final class Precedents {

    private static final String RESOURCE = "precedents.gz";

    private final String net;
    private final List<Precedent> all;

    /** @param net version of the net whose vectors they are */
    public Precedents(String net, List<Precedent> all) {
        this.net = net;
        this.all = List.copyOf(all);
    }

    /** Those that come with Readout; takes a fraction of a second and is not done before they are asked for. */
    public static Precedents bundled() {
        try (InputStream stream = Precedents.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the coding module was built without " + RESOURCE);
            }
            return PrecedentFile.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The version of the net whose vectors these are; those of another net cannot be compared. */
    public String netVersion() {
        return net;
    }

    public List<Precedent> all() {
        return all;
    }

    /** The precedents that are most like the vector, the likest first; of several in one sentence the likest. */
    public List<Match> nearest(ActVector vector, int count) {
        Comparator<Match> byLikeness = Comparator.comparingDouble(Match::similarity)
                .thenComparing(match -> match.precedent().source(), Comparator.reverseOrder());
        PriorityQueue<Match> best = new PriorityQueue<>(byLikeness);
        for (Precedent precedent : all) {
            best.add(new Match(precedent, precedent.vector().similarity(vector)));
            if (best.size() > count) {
                best.poll();
            }
        }
        return best.stream().sorted(byLikeness.reversed()).toList();
    }

    /**
     * Precedents for a report: marked acts, of whatever type, that are most like its trigger. Empty where the trigger's words were
     * read by no net.
     *
     * @param analysis of the document that the report was read in
     */
    public List<Match> of(Report report, Analysis analysis, int count) {
        return vector(analysis, report.trigger().span())
                .map(vector -> nearest(vector, count))
                .orElse(List.of());
    }

    /** The impression of the word that heads the words at a place in the text. */
    static Optional<ActVector> vector(Analysis analysis, Span words) {
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.span().overlaps(words) && !sentence.vectors().isEmpty()) {
                return HeadWord.of(sentence, words).stream()
                        .mapToObj(sentence.vectors()::get)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
