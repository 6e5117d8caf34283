package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Context;
import org.readout.model.EventType;
import org.readout.model.Quad;
import org.readout.workbench.page.CodebookView.CodeTable;
import org.readout.workbench.page.CodebookView.OwnEntry;
import org.readout.workbench.page.CodebookView.QuadSection;
import org.readout.workbench.page.CodebookView.TypeEntry;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** What every code means, with examples. */
public final class CodebookPage implements Page {

    private final CodebookText text = CodebookText.standard();
    private final OwnCodes own;

    public CodebookPage(Desk desk) {
        own = new OwnCodes(desk);
    }

    @Override
    public Address address() {
        return new Address("/codebook", "Codebook", Section.KNOW);
    }

    @Override
    public View view(Query query) {
        return new CodebookView(
                Arrays.stream(Quad.values())
                        .filter(quad -> quad != Quad.UNCLASSED)
                        .map(this::section)
                        .toList(),
                own.entries(),
                List.of(
                        table("status", "Status", "Whether the act is real, as the text tells it."),
                        table("stance", "Stance", "How a speaker stands to what is told."),
                        table("precision", "Precision", "How exactly the days are known."),
                        table("basis", "Basis", "What the days rest on."),
                        table("sector", "Sectors", "What part of society a party belongs to.")),
                Arrays.stream(Context.values()).map(Context::code).toList());
    }

    private QuadSection section(Quad quad) {
        String code = Words.code(quad);
        String label = code.substring(0, 1).toUpperCase(Locale.ROOT)
                + code.substring(1).replace('_', ' ');
        return new QuadSection(
                label,
                code,
                Arrays.stream(EventType.values())
                        .filter(type -> type.quad() == quad)
                        .map(this::type)
                        .toList());
    }

    private TypeEntry type(EventType type) {
        CodebookEntry entry = text.all("type").stream()
                .filter(known -> known.code().equals(type.name()))
                .findFirst()
                .orElseThrow();
        return new TypeEntry(
                entry,
                text.all("mode").stream()
                        .filter(mode -> mode.type().equals(type.name()))
                        .toList());
    }

    private CodeTable table(String kind, String heading, String about) {
        return new CodeTable(heading, about, text.all(kind));
    }

    @Override
    public Optional<Download> csv(Query query) {
        List<List<String>> rows = Stream.of("type", "mode", "status", "stance", "precision", "basis", "sector")
                .flatMap(kind -> text.all(kind).stream())
                .map(entry -> List.of(entry.kind(), entry.code(), entry.meaning(), entry.example()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (OwnEntry code : own.entries()) {
            rows.add(List.of("own code", code.code(), code.meaning(), ""));
            code.modes()
                    .forEach(
                            mode -> rows.add(List.of("own mode", code.code() + " " + mode.mode(), mode.meaning(), "")));
        }
        return Optional.of(CsvTable.of("codebook.csv", List.of("kind", "code", "meaning", "example"), rows));
    }
}
