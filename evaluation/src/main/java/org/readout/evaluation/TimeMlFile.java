package org.readout.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.evaluation.TimeText.Timex;
import org.readout.model.Span;

/** Reads the text and the TIMEX3 marks of a TimeML file. */
final class TimeMlFile {

    private static final String TIMEX = "TIMEX3";
    private static final int DAY_LENGTH = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Mark> open = Optional.empty();
    private boolean inText;

    private TimeMlFile() {}

    /** A mark that has begun at {@code start}. */
    private record Mark(int start, String type, String value) {}

    static TimeText read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TimeMlFile reader = new TimeMlFile();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                reader.step(xml, xml.next());
            }
            return new TimeText(file.getFileName().toString(), reader.published, reader.text.toString(), reader.times);
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void step(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> characters(xml.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        if (xml.getLocalName().equals("TEXT")) {
            inText = true;
        } else if (xml.getLocalName().equals(TIMEX)) {
            mark(attribute(xml, "type"), attribute(xml, "value"), attribute(xml, "functionInDocument"));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name)).orElse("");
    }

    private void mark(String type, String value, String function) {
        if (inText) {
            open = Optional.of(new Mark(text.length(), type, value));
        } else if (function.equals("CREATION_TIME")) {
            published = day(value);
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, Math.min(DAY_LENGTH, value.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void end(String element) {
        if (element.equals("TEXT")) {
            inText = false;
        } else if (element.equals(TIMEX)) {
            open.filter(mark -> mark.start() < text.length())
                    .ifPresent(mark ->
                            times.add(new Timex(new Span(mark.start(), text.length()), mark.type(), mark.value())));
            open = Optional.empty();
        }
    }

    private void characters(String written) {
        if (inText) {
            text.append(written);
        }
    }
}
