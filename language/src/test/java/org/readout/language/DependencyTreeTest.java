package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    @Test
    void aSingleWordIsTheRoot() {
        assertThat(DependencyTree.heads(new float[][] {{-3f, 9f}})).containsExactly(0);
    }

    @Test
    void aCycleIsBrokenWhereItCostsLeast() {
        float[][] scores = {{1f, 0f, 10f}, {0.5f, 10f, 0f}};
        assertThat(DependencyTree.heads(scores)).containsExactly(0, 1);
    }

    @Test
    void ofTwoRootsOneIsAttachedElsewhere() {
        float[][] scores = {{9f, 0f, 1f}, {8f, 7.5f, 0f}};
        assertThat(DependencyTree.heads(scores)).containsExactly(0, 1);
    }

    @Test
    void theTreeIsTheBestOfAllTrees() {
        Random random = new Random(20160714);
        for (int round = 0; round < 400; round++) {
            float[][] scores = scores(random, 1 + random.nextInt(5));
            int[] heads = DependencyTree.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[scores.length], 0), within(1e-3));
        }
    }

    @Test
    void longSentencesGetTreesToo() {
        Random random = new Random(7);
        int[] heads = DependencyTree.heads(scores(random, 200));
        assertThat(isTree(heads)).isTrue();
    }

    private static float[][] scores(Random random, int words) {
        float[][] scores = new float[words][words + 1];
        for (float[] row : scores) {
            for (int head = 0; head <= words; head++) {
                row[head] = random.nextFloat() * 20 - 10;
            }
        }
        return scores;
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int node = word + 1;
            for (int step = 0; node != 0 && step <= heads.length; step++) {
                node = heads[node - 1];
            }
            if (node != 0) {
                return false;
            }
        }
        return roots == 1;
    }
}
