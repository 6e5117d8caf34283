package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.intake.Intake;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.Intake.Taken;
import org.readout.model.Notice;
import org.readout.model.Reading;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Submission;
import org.readout.workbench.web.WrongRequest;

/** Reads a pasted text and shows the reading; keeps nothing. */
public final class TryText implements Action {

    private final Desk desk;

    public TryText(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/try";
    }

    @Override
    public Answer act(Submission submission) {
        Query form = submission.fields();
        try {
            Intake intake = PastedText.taken(form);
            return new Answer.Show(
                    intake instanceof Taken taken ? read(form, taken) : problem(form, ((Skipped) intake).message()));
        } catch (WrongRequest e) {
            return new Answer.Show(problem(form, String.valueOf(e.getMessage())));
        }
    }

    private TryView read(Query form, Taken taken) {
        Reading reading = desk.engine().readout().read(taken.document());
        List<String> notices = reading.notices().stream().map(Notice::message).toList();
        return new TryView(
                PastedText.text(form),
                form.text("published").orElse(""),
                "",
                Optional.of(ReadText.of(reading.document(), reading.reports())),
                notices);
    }

    private static TryView problem(Query form, String message) {
        return new TryView(
                PastedText.text(form),
                form.text("published").orElse(""),
                "The text " + message,
                Optional.empty(),
                List.of());
    }
}
