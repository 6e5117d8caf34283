package org.readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.language.ActLabels.TypedMode;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.ProposedAct;
import org.readout.model.ProposedAct.Argument;
import org.readout.model.Status;

/** Reads the acts of a sentence out of the event layer: what is likely enough to be weighed. Stateless. */
final class ActDecoder {

    /** Acts less likely than this are not proposed: the coder takes a word without a proposal for no trigger. */
    private static final double LEAST_ACT = 0.005;

    private static final double LEAST_ARGUMENT = 0.2;

    private ActDecoder() {}

    /** The acts of row {@code row} of a batch, which has {@code size} words. */
    static List<ProposedAct> acts(ActScores scores, int row, int size) {
        List<ProposedAct> acts = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            acts.addAll(actsAt(scores, row, size, word));
        }
        return acts;
    }

    private static List<ProposedAct> actsAt(ActScores scores, int row, int size, int word) {
        List<EventType> types = scores.labels().types();
        List<ProposedAct> acts = new ArrayList<>(1);
        List<Argument> arguments = null;
        for (int type = 0; type < types.size(); type++) {
            double probability = sigmoid(scores.event(row, word, type));
            if (probability >= LEAST_ACT) {
                // status, background and parties are the word's, whatever its type
                arguments = arguments == null ? arguments(scores, row, size, word) : arguments;
                acts.add(new ProposedAct(
                        word,
                        types.get(type),
                        probability,
                        status(scores, row, word),
                        scores.background(row, word) > 0,
                        modes(scores, row, word, types.get(type)),
                        arguments));
            }
        }
        acts.sort(Comparator.comparingDouble(ProposedAct::probability).reversed());
        return acts;
    }

    private static Status status(ActScores scores, int row, int word) {
        int best = 0;
        for (int i = 1; i < scores.labels().statuses().size(); i++) {
            best = scores.status(row, word, i) > scores.status(row, word, best) ? i : best;
        }
        return scores.labels().statuses().get(best);
    }

    private static List<Mode> modes(ActScores scores, int row, int word, EventType type) {
        List<Mode> modes = new ArrayList<>(1);
        for (int i = 0; i < scores.labels().modes().size(); i++) {
            TypedMode mode = scores.labels().modes().get(i);
            if (mode.type() == type && scores.mode(row, word, i) > 0) {
                modes.add(mode.mode());
            }
        }
        return modes;
    }

    /** Who and what would belong to an act that the word told, whatever its type. */
    static List<Argument> arguments(ActScores scores, int row, int size, int trigger) {
        List<Argument> arguments = new ArrayList<>();
        for (int role = 0; role < scores.labels().roles().size(); role++) {
            for (int word = 0; word < size; word++) {
                double probability = sigmoid(scores.role(row, role, trigger, word));
                if (probability >= LEAST_ARGUMENT) {
                    arguments.add(new Argument(scores.labels().roles().get(role), word, probability));
                }
            }
        }
        return arguments;
    }

    private static double sigmoid(float logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
