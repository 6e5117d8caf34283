package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.archive.Facet;
import org.readout.archive.FilterWords;
import org.readout.workbench.web.Query;

/** Makes of counted values the links that choose them: several values of one filter are alternatives, joined by commas. */
final class FacetGroups {

    static final int MOST = 12;

    private static final Map<Facet, String> LABELS = new EnumMap<>(Map.of(
            Facet.TYPE, "Type",
            Facet.MODE, "Mode",
            Facet.CODE, "Own code",
            Facet.STATUS, "Status",
            Facet.COUNTRY, "Country",
            Facet.SECTOR, "Sector",
            Facet.SPEAKER, "On whose word",
            Facet.DOCUMENT, "Document",
            Facet.REVIEW, "Review"));

    private final String path;
    private final Query query;

    FacetGroups(String path, Query query) {
        this.path = path;
        this.query = query.without("page");
    }

    List<FacetGroup> of(Map<Facet, List<Facet.Count>> counts) {
        return counts.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    private FacetGroup group(Facet facet, List<Facet.Count> counts) {
        String name = facet == Facet.SPEAKER ? FilterWords.SPEAKER_IS.word() : facet.code();
        List<String> chosen = chosen(name);
        List<FacetGroup.Value> values = new ArrayList<>();
        for (Facet.Count count : counts) {
            boolean isChosen = chosen.stream().anyMatch(count.value()::equalsIgnoreCase);
            values.add(new FacetGroup.Value(
                    label(facet, count), count.reports(), isChosen, href(name, chosen, count.value(), isChosen)));
        }
        return new FacetGroup(LABELS.getOrDefault(facet, name), name, values);
    }

    private List<String> chosen(String name) {
        return Filters.values(name, query.all(name));
    }

    private static String label(Facet facet, Facet.Count count) {
        return switch (facet) {
            case COUNTRY -> CodeNames.country(count.label());
            case SECTOR, SPEAKER -> CodeNames.sector(count.label());
            case STATUS, MODE, REVIEW -> count.label().toLowerCase(Locale.ROOT);
            case TYPE, CODE, DOCUMENT -> count.label();
        };
    }

    /** Ids may hold commas, so there is one at a time. */
    private static boolean isOne(String name) {
        return name.equals(FilterWords.SPEAKER_IS.word()) || name.equals(FilterWords.DOCUMENT.word());
    }

    private String href(String name, List<String> chosen, String value, boolean isChosen) {
        List<String> next = new ArrayList<>(isOne(name) && !isChosen ? List.of() : chosen);
        if (isChosen) {
            next.removeIf(value::equalsIgnoreCase);
        } else {
            next.add(value);
        }
        return next.isEmpty()
                ? query.without(name).at(path)
                : query.with(name, String.join(",", next)).at(path);
    }
}
