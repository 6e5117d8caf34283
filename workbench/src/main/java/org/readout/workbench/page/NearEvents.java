package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.Event;
import org.readout.archive.Order;
import org.readout.model.Actor;
import org.readout.model.Report;
import org.readout.model.Where;

/** Events that may be the same happening as another: of its type, in its days, with one of its countries. */
final class NearEvents {

    /** Days by which two tellings of one happening may differ. */
    private static final int DAYS = 3;

    private static final int MOST = 8;

    private NearEvents() {}

    /** The first few in the order of their days, without the event itself. */
    static List<Event> of(Archive archive, Event event) {
        return archive.events().page(criteria(event), Order.DAY, 0, MOST + 1).items().stream()
                .filter(other -> !other.id().equals(event.id()))
                .limit(MOST)
                .toList();
    }

    private static List<Criterion> criteria(Event event) {
        Report head = event.head().report();
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion.OfType(Set.of(head.type().name())));
        event.from().ifPresent(day -> criteria.add(new Criterion.Since(day.minusDays(DAYS))));
        event.to().ifPresent(day -> criteria.add(new Criterion.Until(day.plusDays(DAYS))));
        Set<String> countries = countries(head);
        if (!countries.isEmpty()) {
            criteria.add(new Criterion.InCountry(countries));
        }
        return criteria;
    }

    private static Set<String> countries(Report report) {
        Set<String> countries = new LinkedHashSet<>();
        Stream.concat(report.actors().stream(), report.recipients().stream())
                .map(Actor::country)
                .forEach(countries::add);
        report.where().map(Where::country).ifPresent(countries::add);
        countries.remove("");
        return countries;
    }
}
