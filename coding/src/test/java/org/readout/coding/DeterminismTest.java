package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;

/** The same article gives the same reading. */
final class DeterminismTest {

    private static final int THREADS = 4;

    @Test
    void anArticleReadTwiceGivesTheSameReading() {
        assertThat(News.read(Articles.STRIKE)).isEqualTo(News.read(Articles.STRIKE));
        assertThat(News.read(Articles.STRIKE).toString())
                .isEqualTo(News.read(Articles.STRIKE).toString());
    }

    @Test
    void anArticleIsReadTheSameAfterAnother() {
        Reading before = News.read(Articles.STRIKE);

        News.read(Articles.BORDER);

        assertThat(News.read(Articles.STRIKE)).isEqualTo(before);
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        Reading strike = News.read(Articles.STRIKE);
        Reading border = News.read(Articles.BORDER);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Reading>> readings = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                String text = Articles.ALL.get(i % 2);
                readings.add(threads.submit(() -> News.read(text)));
            }
            for (int i = 0; i < readings.size(); i++) {
                assertThat(readings.get(i).get()).isEqualTo(i % 2 == 0 ? strike : border);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
