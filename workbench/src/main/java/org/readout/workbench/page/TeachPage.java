package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.archive.Criterion;
import org.readout.archive.Order;
import org.readout.archive.ReviewState;
import org.readout.archive.StoredReport;
import org.readout.coding.own.NewEntry;
import org.readout.model.Document;
import org.readout.workbench.page.TeachView.Preview;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.teach.Lemmas;
import org.readout.workbench.teach.TaughtEntry;
import org.readout.workbench.teach.TeachForms;
import org.readout.workbench.teach.Teachable;
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
                TeachForms.of(teachable(desk, stored), lemmas, query),
                query.text(TaughtEntry.FORM).map(form -> preview(desk, query, stored)));
    }

    /** The entry that a query or a sent form describes, with where it comes from. */
    static NewEntry entry(Desk desk, Query sent, StoredReport stored) {
        return TaughtEntry.of(teachable(desk, stored), sent)
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

    private static Teachable teachable(Desk desk, StoredReport stored) {
        return new Teachable(
                stored.report(), isAlone(desk, stored), desk.engine().readout()::places);
    }

    /** Whether its sentence has no other report that holds; those that were rejected do not count. */
    private static boolean isAlone(Desk desk, StoredReport stored) {
        boolean[] alone = {true};
        List<Criterion> document =
                List.of(new Criterion.InDocument(Set.of(stored.document().id())));
        desk.archive().reports().each(document, Order.KEPT, other -> alone[0] &= !isBeside(other, stored));
        return alone[0];
    }

    private static boolean isBeside(StoredReport other, StoredReport stored) {
        return !other.asRead().id().equals(stored.asRead().id())
                && other.review() != ReviewState.REJECTED
                && other.report()
                        .evidence()
                        .span()
                        .overlaps(stored.report().evidence().span());
    }
}
