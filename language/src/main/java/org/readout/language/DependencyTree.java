package org.readout.language;

import java.util.Arrays;

/**
 * The best dependency tree under scores of single arcs: the maximum spanning tree with exactly one root (Chu and Liu,
 * Edmonds). Where every word's best head already makes such a tree, that is found in one pass. Ties fall to the lower index.
 */
final class DependencyTree {

    private static final double NEVER = -1e12;
    /** Taken off every arc from the root node, so that a tree never has more of them than one. */
    private static final double ROOT_COST = 1e6;

    private DependencyTree() {}

    /**
     * Heads by word: 0 is the root node, j the word j - 1.
     *
     * @param scores a row for every word; column 0 is the root node, column j the word j - 1
     */
    static int[] heads(float[][] scores) {
        int words = scores.length;
        double[][] matrix = new double[words + 1][words + 1];
        Arrays.fill(matrix[0], NEVER);
        for (int word = 1; word <= words; word++) {
            for (int head = 0; head <= words; head++) {
                matrix[word][head] = head == word ? NEVER : scores[word - 1][head];
            }
        }
        int[] heads = bestHeads(matrix);
        if (roots(heads) != 1 || cycle(heads).length > 0) {
            for (int word = 1; word <= words; word++) {
                matrix[word][0] -= ROOT_COST;
            }
            heads = spanningTree(matrix);
        }
        return Arrays.copyOfRange(heads, 1, words + 1);
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
        }
        return roots;
    }

    private static int[] bestHeads(double[][] matrix) {
        int[] heads = new int[matrix.length];
        for (int node = 1; node < matrix.length; node++) {
            heads[node] = highest(matrix[node]);
        }
        return heads;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    /** The nodes of a cycle among heads; none when they form a tree. */
    private static int[] cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seenFrom[node] == 0) {
                seenFrom[node] = start;
                node = heads[node];
            }
            if (node != 0 && seenFrom[node] == start) {
                return members(heads, node);
            }
        }
        return new int[0];
    }

    private static int[] members(int[] heads, int first) {
        int[] members = new int[heads.length];
        int count = 0;
        int node = first;
        do {
            members[count++] = node;
            node = heads[node];
        } while (node != first);
        Arrays.sort(members, 0, count);
        return Arrays.copyOf(members, count);
    }

    /** Every node but 0 gets a head; {@code matrix[dependent][head]}. */
    private static int[] spanningTree(double[][] matrix) {
        int[] heads = bestHeads(matrix);
        int[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : new Contraction(matrix, heads, cycle).solve();
    }

    /** A graph in which a cycle has become one node, the last. */
    private static final class Contraction {
        private final double[][] matrix;
        private final int[] heads;
        private final int[] cycle;
        private final int[] outside;

        Contraction(double[][] matrix, int[] heads, int[] cycle) {
            this.matrix = matrix;
            this.heads = heads;
            this.cycle = cycle;
            this.outside = outside();
        }

        private int[] outside() {
            boolean[] inCycle = new boolean[matrix.length];
            for (int node : cycle) {
                inCycle[node] = true;
            }
            int[] nodes = new int[matrix.length - cycle.length];
            int count = 0;
            for (int node = 0; node < matrix.length; node++) {
                if (!inCycle[node]) {
                    nodes[count++] = node;
                }
            }
            return nodes;
        }

        int[] solve() {
            int contracted = outside.length;
            int[] solved = spanningTree(smaller());
            int[] result = heads.clone();
            for (int i = 1; i < contracted; i++) {
                result[outside[i]] = solved[i] == contracted ? bestInCycle(outside[i]) : outside[solved[i]];
            }
            int source = outside[solved[contracted]];
            result[bestEntry(source)] = source;
            return result;
        }

        private double[][] smaller() {
            int size = outside.length + 1;
            double[][] smaller = new double[size][size];
            for (int i = 0; i < size - 1; i++) {
                for (int j = 0; j < size - 1; j++) {
                    smaller[i][j] = matrix[outside[i]][outside[j]];
                }
                smaller[i][size - 1] = matrix[outside[i]][bestInCycle(outside[i])];
                smaller[size - 1][i] = gain(bestEntry(outside[i]), outside[i]);
            }
            smaller[size - 1][size - 1] = NEVER;
            return smaller;
        }

        private int bestInCycle(int dependent) {
            int best = cycle[0];
            for (int node : cycle) {
                best = matrix[dependent][node] > matrix[dependent][best] ? node : best;
            }
            return best;
        }

        /** The node of the cycle at which an arc from outside breaks it at the least cost. */
        private int bestEntry(int head) {
            int best = cycle[0];
            for (int node : cycle) {
                best = gain(node, head) > gain(best, head) ? node : best;
            }
            return best;
        }

        private double gain(int node, int head) {
            return matrix[node][head] - matrix[node][heads[node]];
        }
    }
}
