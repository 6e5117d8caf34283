package org.readout.workbench.reading;

import java.util.List;

/**
 * Words that lie under the same layers.
 *
 * @param text the words
 * @param depth in how many reports' evidence they are; 0 for none
 * @param roles what else they are, each once, such as {@code actor}
 * @param ends of those roles the ones that end here: their label follows the words
 * @param reports numbers of the reports whose evidence holds them
 * @param begins numbers of the reports whose evidence begins here
 */
public record Piece(
        String text, int depth, List<String> roles, List<String> ends, List<Integer> reports, List<Integer> begins) {

    private static final int DEEPEST = 4;

    public Piece {
        roles = List.copyOf(roles);
        ends = List.copyOf(ends);
        reports = List.copyOf(reports);
        begins = List.copyOf(begins);
    }

    /** Style classes: the depth of the evidence and the roles. */
    public String classes() {
        String evidence = depth == 0 ? "" : "evidence depth-" + Math.min(depth, DEEPEST) + " ";
        return (evidence + String.join(" ", roles)).strip();
    }

    public boolean isPlain() {
        return depth == 0 && roles.isEmpty();
    }
}
