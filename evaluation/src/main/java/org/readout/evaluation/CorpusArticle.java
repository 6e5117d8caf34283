package org.readout.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.coding.examples.MarkedAct.Mention;
import org.readout.coding.examples.MarkedAct.Role;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Span;

/** An example of the Readout Corpus as a gold article. Its acts carry no dates: the corpus marks times, but has no publication day. */
final class CorpusArticle {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

    private CorpusArticle() {}

    static GoldArticle of(Example example) {
        Document document = new Document(
                example.source().replace(".txt:", "-"),
                Optional.empty(),
                Optional.of(DAY),
                example.text(),
                "corpus",
                Hash.sha256(example.text()),
                List.of());
        return new GoldArticle(
                document,
                example.acts().stream().map(act -> report(example, act)).toList());
    }

    private static CodedReport report(Example example, MarkedAct act) {
        return new CodedReport(
                act.type(),
                act.modes().stream().map(mode -> mode.code()).toList(),
                CodedReport.code(act.status()),
                act.background(),
                parties(example, act, Role.ACTOR),
                parties(example, act, Role.RECIPIENT),
                act.trigger(),
                sentence(example, act),
                new CodedReport.Period(Optional.of(DAY), Optional.of(DAY), "publication"),
                parties(example, act, Role.PLACE).stream().findFirst(),
                chain(example, act),
                List.of());
    }

    private static Span sentence(Example example, MarkedAct act) {
        return example.sentences().stream()
                .filter(sentence -> sentence.overlaps(act.trigger()))
                .findFirst()
                .orElse(act.trigger());
    }

    private static List<Party> parties(Example example, MarkedAct act, Role role) {
        return act.mentions(role).stream()
                .map(mention -> party(example, mention))
                .toList();
    }

    private static Party party(Example example, Mention mention) {
        String words = mention.span().of(example.text());
        return new Party(words, Optional.of(mention.span()), words, "", List.of());
    }

    private static List<Voice> chain(Example example, MarkedAct act) {
        TreeSet<Integer> levels = new TreeSet<>();
        act.mentions(Role.CUE).forEach(cue -> levels.add(cue.level()));
        return levels.stream()
                .flatMap(level -> voice(example, act, level).stream())
                .toList();
    }

    private static Optional<Voice> voice(Example example, MarkedAct act, int level) {
        Optional<Party> speaker = at(act, Role.SPEAKER, level).findFirst().map(mention -> party(example, mention));
        return at(act, Role.CUE, level)
                .findFirst()
                .flatMap(cue -> cue.stance()
                        .map(stance -> new Voice(speaker, cue.span().of(example.text()), CodedReport.code(stance))));
    }

    private static Stream<Mention> at(MarkedAct act, Role role, int level) {
        return act.mentions(role).stream().filter(mention -> mention.level() == level);
    }
}
