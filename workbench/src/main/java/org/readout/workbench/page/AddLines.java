package org.readout.workbench.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.Skip;
import org.readout.export.LinesFormatException;
import org.readout.workbench.export.Imported;
import org.readout.workbench.export.LinesImport;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.SentFile;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Takes over what another archive has exported, without reading it again. */
public final class AddLines implements Action {

    private final Desk desk;

    public AddLines(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/add-lines";
    }

    @Override
    public Answer act(Submission submission) {
        if (submission.files().isEmpty()) {
            throw WrongRequest.notUnderstood("no file was chosen; expected JSON Lines of another archive");
        }
        Taking taking = new Taking();
        submission.files().forEach(taking::take);
        return new Answer.GoTo(Query.of("told", taking.words()).at("/"));
    }

    /** Goes over the files; what is told of them is short enough to stand in an address, whatever they hold. */
    private final class Taking {

        private static final int MOST_TOLD = 3;
        private static final int LONGEST = 150;

        private final List<Imported> files = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private int untold;

        /** A file of a form that is not known costs itself alone: what the others bring may be there already. */
        void take(SentFile file) {
            try (var in = new ByteArrayInputStream(file.bytes())) {
                files.add(LinesImport.take(desk.archive(), in, file.name(), desk::now, this::leftOut));
            } catch (LinesFormatException e) {
                tell(file.name() + ", " + e.getMessage());
            } catch (IOException e) {
                throw new IllegalStateException(file.name() + " is in memory and cannot fail", e);
            }
        }

        private void leftOut(Skip skip) {
            tell(skip.source() + ": " + skip.message());
        }

        private void tell(String words) {
            if (told.size() == MOST_TOLD) {
                untold++;
            } else {
                told.add(cut(words));
            }
        }

        private static String cut(String words) {
            return words.codePointCount(0, words.length()) <= LONGEST
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "\u2026";
        }

        String words() {
            Stream<String> more = untold == 0 ? Stream.of() : Stream.of("and " + untold + " more");
            String why = String.join("; ", Stream.concat(told.stream(), more).toList());
            return Imported.all(files).words() + (why.isEmpty() ? "" : " (" + why + ")");
        }
    }
}
