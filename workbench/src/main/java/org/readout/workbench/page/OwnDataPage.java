package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.own.OwnEntry;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** What the user has told Readout beside what it knows, file by file. */
public final class OwnDataPage implements Page {

    static final String PATH = "/own-data";

    private static final List<String> COLUMNS = List.of("file", "line", "entry");

    private final Desk desk;

    public OwnDataPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Own data", Section.WORK);
    }

    @Override
    public View view(Query query) {
        Map<String, List<OwnEntry>> files = new LinkedHashMap<>();
        desk.own()
                .entries()
                .forEach(entry -> files.computeIfAbsent(entry.file(), file -> new ArrayList<>())
                        .add(entry));
        return new OwnDataView(
                desk.own().name(),
                files.entrySet().stream()
                        .map(file -> new OwnDataView.File(file.getKey(), file.getValue()))
                        .toList(),
                query.text("told").orElse(""),
                desk.archive().documents().count());
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<List<String>> rows = desk.own().entries().stream()
                .map(entry -> List.of(entry.file(), String.valueOf(entry.line()), entry.text()))
                .toList();
        return Optional.of(CsvTable.of("own-data.csv", COLUMNS, rows));
    }
}
