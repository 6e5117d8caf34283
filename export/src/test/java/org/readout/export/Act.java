package org.readout.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** One act of a one-sentence article, put together for a test in the words of the article. */
final class Act {

    static final LocalDate PUBLISHED = LocalDate.of(2016, 6, 6);

    private final String text;
    private final EventType type;
    private final String trigger;
    private final String cameo;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> recipients = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final List<Attribution> attribution = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<OwnCode> codes = new ArrayList<>();
    private Status status = Status.OCCURRED;
    private boolean background;
    private When when = When.undated(Optional.of(PUBLISHED));
    private Optional<Where> where = Optional.empty();
    private Optional<String> title = Optional.empty();
    private String source = "news/lagos.txt";
    private String id = "lagos";

    private Act(String text, EventType type, String trigger, String cameo) {
        this.text = text;
        this.type = type;
        this.trigger = trigger;
        this.cameo = cameo;
    }

    static Act of(String text, EventType type, String trigger, String cameo) {
        return new Act(text, type, trigger, cameo);
    }

    /** Police in Lagos arrest ten protesters on a Friday. */
    static Act arrest() {
        return of("Police in Lagos arrested ten protesters on Friday.", EventType.COERCE, "arrested", "173")
                .mode(Mode.ARREST)
                .by("Police", "NGA", Sector.COP)
                .to("ten protesters", "NGA", Sector.CVL, Sector.OPP)
                .on(LocalDate.of(2016, 6, 3), LocalDate.of(2016, 6, 3), Precision.DAY)
                .at("Lagos", "NGA");
    }

    Act by(String words, String country, Sector... sectors) {
        actors.add(actor(words, country, sectors));
        return this;
    }

    Act to(String words, String country, Sector... sectors) {
        recipients.add(actor(words, country, sectors));
        return this;
    }

    private Actor actor(String words, String country, Sector... sectors) {
        return new Actor(find(words), "", country, List.of(sectors), Optional.empty());
    }

    Act mode(Mode mode) {
        modes.add(mode);
        return this;
    }

    Act about(Context context) {
        contexts.add(context);
        return this;
    }

    Act saidBy(String speaker, String cue, Stance stance) {
        attribution.add(new Attribution(Optional.of(actor(speaker, "")), find(cue), stance));
        return this;
    }

    Act counting(Quantity.Kind kind, double amount, String words) {
        quantities.add(new Quantity(kind, amount, Optional.empty(), find(words)));
        return this;
    }

    Act coded(String code, String... ownModes) {
        codes.add(new OwnCode(code, List.of(ownModes), "own.txt:3", 0.9));
        return this;
    }

    Act is(Status given) {
        status = given;
        return this;
    }

    Act asBackground() {
        background = true;
        return this;
    }

    Act on(LocalDate from, LocalDate to, Precision precision) {
        when = new When(Optional.of(from), Optional.of(to), precision, DateBasis.RELATIVE, Optional.empty());
        return this;
    }

    Act undated() {
        when = When.undated(Optional.empty());
        return this;
    }

    Act at(String words, String country) {
        where = Optional.of(new Where(find(words), words, country));
        return this;
    }

    /** At a place that the gazetteer knows, or in what it knows to hold it. */
    Act at(String words, Location location) {
        where = Optional.of(new Where(find(words), words, location.country(), Optional.of(location)));
        return this;
    }

    Act titled(String given) {
        title = Optional.of(given);
        return this;
    }

    Act from(String document, String given) {
        id = document;
        source = given;
        return this;
    }

    Excerpt find(String words) {
        int start = text.indexOf(words);
        return Excerpt.of(text, new Span(start, start + words.length()));
    }

    Reading reading() {
        Document document =
                new Document(id, title, Optional.of(PUBLISHED), text, source, "0".repeat(63) + "a", List.of());
        return new Reading(document, List.of(report()), List.of(), List.of(), List.of());
    }

    private Report report() {
        Excerpt all = Excerpt.of(text, new Span(0, text.length()));
        return new Report(
                "id-" + id + "-" + trigger.hashCode(),
                id,
                type,
                modes,
                status,
                background,
                actors,
                recipients,
                find(trigger),
                all,
                when,
                where,
                attribution,
                quantities,
                contexts,
                cameo,
                List.of(),
                codes);
    }
}
