package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.intake.Intake;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.SentFile;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Reads the files of a form and keeps what is in them. */
public final class AddFiles implements Action {

    private final Desk desk;

    public AddFiles(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/add-files";
    }

    @Override
    public Answer act(Submission submission) {
        if (submission.files().isEmpty()) {
            throw WrongRequest.notUnderstood("no file was chosen");
        }
        Optional<LocalDate> published = PastedText.published(submission.fields());
        List<Intake> arrivals = submission.files().stream()
                .flatMap(file -> PastedText.taken(file.name(), file.bytes(), published).stream())
                .toList();
        List<String> names = submission.files().stream().map(SentFile::name).toList();
        return Added.after(desk.inbox().add(names, arrivals), arrivals);
    }
}
