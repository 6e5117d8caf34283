package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment leaves an archive that opens, with whole documents, each of them once. */
final class KillTest {

    private static final int KILLS = 50;
    private static final int KILLS_OF_ONE_FILE = 6;
    private static final int ENDLESS = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private final Random random = new Random(20_260_102);

    @Test
    void whatWasKeptBeforeTheKillIsThereWholeAndOnce() throws IOException, InterruptedException {
        int kept = 0;
        int next = 0;
        for (int round = 0; round < KILLS; round++) {
            Path file = folder.resolve("a-" + round / KILLS_OF_ONE_FILE + ".readout");
            next = round % KILLS_OF_ONE_FILE == 0 ? 0 : next;
            List<String> told = killWhileWriting(file, next, round % 2 == 0);
            next = verified(file, next + told.size());
            kept += told.size();
        }
        assertThat(kept).as("readings kept by processes that were killed").isGreaterThanOrEqualTo(KILLS / 2);
    }

    /** Every second process is killed while it starts, opens or makes the file; the others while they write. */
    private List<String> killWhileWriting(Path file, int first, boolean writing)
            throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(
                folder, WritingProcess.class, file.toString(), String.valueOf(first), String.valueOf(ENDLESS))) {
            while (child.isAlive() && (writing ? child.lines().isEmpty() : !Files.exists(file))) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(writing ? 80 : 200));
            assertThat(child.isAlive()).as("%s", child.lines()).isTrue();
            child.kill();
            return child.lines();
        }
    }

    /** The first step that is not kept, after all that was kept has been compared. */
    private static int verified(Path file, int told) {
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.check()).isEmpty();
            int step = 0;
            int reports = 0;
            while (archive.find(WritingProcess.reading(step).document(), WritingProcess.READER)
                    .isPresent()) {
                var expected = WritingProcess.reading(step);
                assertThat(archive.find(expected.document(), WritingProcess.READER))
                        .contains(expected);
                reports += expected.reports().size();
                step++;
            }
            // The last reading may be kept and not told, but none may be told and not kept.
            assertThat(step).isBetween(told, told + 1);
            Contents contents = archive.contents();
            assertThat(contents.readings()).isEqualTo(step);
            assertThat(contents.versions()).isEqualTo(step);
            assertThat(contents.allReports()).isEqualTo(reports);
            assertThat(contents.documents()).isEqualTo(step - step / 3);
            assertDecided(archive, step);
            return step;
        }
    }

    /** Every decision that was told is kept, once; the last one may be missing, if its step was not told. */
    private static void assertDecided(Archive archive, int steps) {
        List<String> decisions = new ArrayList<>();
        archive.reviews().export(decisions::add);
        int due = (steps + 3) / 4;
        assertThat(decisions).doesNotHaveDuplicates().hasSizeBetween(steps % 4 == 1 ? due - 1 : due, due);
    }
}
