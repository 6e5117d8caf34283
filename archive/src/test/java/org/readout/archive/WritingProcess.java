package org.readout.archive;

import static org.readout.archive.Article.article;

import java.time.Instant;
import java.util.List;
import org.readout.model.EventType;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * The program of a process that writes into an archive: new documents, and every third time a new version of an old one.
 * It prints a line for each reading once that is kept.
 */
final class WritingProcess {

    static final ReaderVersion READER = new ReaderVersion("1", "1");

    private WritingProcess() {}

    /** @param arguments the file, the first step and the step after the last */
    public static void main(String[] arguments) {
        try (Archive archive = Archive.open(arguments[0])) {
            OpenRun run = archive.begin(READER, List.of("test"), Instant.EPOCH);
            // The process before may have been killed between keeping and deciding.
            decide(archive, Integer.parseInt(arguments[1]) - 1);
            for (int step = Integer.parseInt(arguments[1]); step < Integer.parseInt(arguments[2]); step++) {
                run.keep(reading(step));
                decide(archive, step);
                System.out.println(step);
            }
            run.finish(Instant.EPOCH);
        }
    }

    /** Every fourth report is decided on, in a transaction of its own; one decision is the same at any time. */
    private static void decide(Archive archive, int step) {
        if (step >= 0 && step % 4 == 0) {
            Report report = reading(step).reports().get(0);
            archive.reviews().decide(report.document(), report.id(), new Decision.Accepted(), "test", Instant.EPOCH);
        }
    }

    /** What is kept at a step: the same at any time and in any process. */
    static Reading reading(int step) {
        int number = step % 3 == 2 ? step - 2 : step;
        StringBuilder text = new StringBuilder("Report number " + step + ". ");
        for (int i = 0; i < step % 5 + 1; i++) {
            text.append("Police arrested men of group ").append(i).append(". ");
        }
        Article article = article("document-" + number, text + "It rained. ".repeat(step % 7 * 40));
        for (int i = 0; i < step % 5 + 1; i++) {
            article.reports(EventType.COERCE, "Police@MLI", "arrested men of group " + i, "");
        }
        return article.reading();
    }
}
