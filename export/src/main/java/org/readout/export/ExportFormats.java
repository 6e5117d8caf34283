package org.readout.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.export.columnar.Parquet;
import org.readout.export.events.Gdelt;
import org.readout.export.events.Icews;
import org.readout.export.events.Petrarch;
import org.readout.export.events.Phoenix;
import org.readout.export.events.Plover;
import org.readout.export.events.Polecat;
import org.readout.export.networks.FollowTheMoney;
import org.readout.export.networks.Gephi;
import org.readout.export.networks.Gexf;
import org.readout.export.networks.Kumu;
import org.readout.export.pages.EvidenceSheet;
import org.readout.export.pages.TimelineJs;
import org.readout.export.rows.ExportFormat;
import org.readout.export.spans.Doccano;
import org.readout.export.spans.WebAnnotation;

/**
 * All formats that reports can be handed on in: the one list that the command line and the workbench read.
 *
 * <pre>{@code
 * ExportFormat format = ExportFormats.named("gdelt").orElseThrow();
 * Tally tally = format.write(rows, out);
 * }</pre>
 */
public final class ExportFormats {

    private static final List<ExportFormat> ALL = List.of(
            CsvFormat.format(),
            jsonLines(Set.of()),
            EvidenceSheet.format(),
            Parquet.format(),
            TableFormat.format(),
            Plover.format(),
            Polecat.format(),
            Icews.format(),
            Petrarch.format(),
            Phoenix.format(),
            Gdelt.format(),
            FollowTheMoney.format(),
            Gephi.format(),
            Gexf.format(),
            Kumu.format(),
            TimelineJs.format(),
            Doccano.format(),
            WebAnnotation.format());

    private ExportFormats() {}

    /** In order of use. */
    public static List<ExportFormat> all() {
        return ALL;
    }

    /** The format of that name, in any case. */
    public static Optional<ExportFormat> named(String name) {
        String code = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> format.name().equals(code)).findFirst();
    }

    /** The format that a file's name tells of, by its longest known ending: {@code mali.gdelt.csv} is no CSV. */
    public static Optional<ExportFormat> ofFile(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.isOf(file))
                .max(Comparator.comparingInt(format -> format.endings().stream()
                        .filter(lower::endsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)));
    }

    /** JSON Lines with other kinds of lines besides reports. */
    public static ExportFormat jsonLines(Set<LineKind> include) {
        return JsonLinesFormat.format(include);
    }
}
