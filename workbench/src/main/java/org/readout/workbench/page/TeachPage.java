package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.archive.StoredReport;
import org.readout.coding.own.NewEntry;
import org.readout.coding.places.Place;
import org.readout.model.Document;
import org.readout.workbench.page.TeachView.Preview;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.teach.Lemmas;
import org.readout.workbench.teach.TaughtEntry;
import org.readout.workbench.teach.TeachForms;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** What a report can teach later readings: forms, and the entry of the form that was sent, before it is written. */
public final class TeachPage implements Page {

    static final String PATH = "/teach";

    private final Desk desk;

    public TeachPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Use in later readings", Section.NONE);
    }

    @Override
    public View view(Query query) {
        return view(desk, query);
    }

    static TeachView view(Desk desk, Query query) {
        StoredReport stored = new StoredReports(desk.archive()).of(query);
        Document document = new StoredReports(desk.archive()).documentOf(stored);
        Lemmas lemmas = Lemmas.of(stored.report(), desk.engine().readout()::analyse);
        return new TeachView(
                stored.report().id(),
                stored.document().id(),
                ReportCard.of(document, stored.report(), 1),
                ReadText.passage(document, stored.report()),
                desk.own().name(),
                TeachForms.of(stored.report(), lemmas, gazetteer(desk), query),
                query.text(TaughtEntry.FORM).map(form -> preview(desk, query, stored)));
    }

    /** The entry that a query or a sent form describes, with where it comes from. */
    static NewEntry entry(Desk desk, Query sent, StoredReport stored) {
        return TaughtEntry.of(stored.report(), sent, gazetteer(desk))
                .from("report " + stored.report().id() + " of "
                        + stored.document().id() + ", " + desk.now().toString().substring(0, 10));
    }

    private static Preview preview(Desk desk, Query sent, StoredReport stored) {
        try {
            NewEntry entry = entry(desk, sent, stored);
            Optional<String> problem =
                    desk.own().name().isEmpty() ? Optional.empty() : desk.own().problem(entry);
            return new Preview(entry.file(), entry.text(), problem.orElse(""), sent);
        } catch (WrongRequest e) {
            return new Preview("", "", String.valueOf(e.getMessage()), sent);
        }
    }

    private static Function<String, List<Place>> gazetteer(Desk desk) {
        return desk.engine().readout()::places;
    }
}
