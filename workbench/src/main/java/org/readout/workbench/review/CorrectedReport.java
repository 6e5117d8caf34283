package org.readout.workbench.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;
import org.readout.workbench.web.Query;

/** Makes of a filled-in form the report that it describes. */
public final class CorrectedReport {

    private final Report before;
    private final Document document;
    private final FormReader form;

    private CorrectedReport(Query form, Report before, Document document) {
        this.before = before;
        this.document = document;
        this.form = new FormReader(
                form, new ChosenWords(document.text(), before.evidence().span().start()));
    }

    /**
     * The report with all fields as in the form.
     *
     * @param before the report as the form was made from it; its id, document and reasons stay
     * @throws FormProblems if the form gives no report
     */
    public static Report of(Query form, Report before, Document document) throws FormProblems {
        return new CorrectedReport(form, before, document).read();
    }

    private Report read() throws FormProblems {
        EventType type =
                form.constant(EventType.class, form.text("act-type"), "Type").orElse(before.type());
        List<Actor> actors = form.items("actor", name -> party(name, "Actor"));
        List<Actor> recipients = form.items("recipient", name -> party(name, "Recipient"));
        if (actors.isEmpty() && recipients.isEmpty()) {
            form.problem("An act needs an actor or a recipient");
        }
        if (type == EventType.OWN && before.codes().isEmpty()) {
            form.problem("Type: only a report with a code of your own is of none of the 16 types");
        }
        List<Mode> modes = modes(type);
        Status status =
                form.constant(Status.class, form.text("act-status"), "Status").orElse(before.status());
        Excerpt trigger = form.words("act", "Act").orElse(before.trigger());
        Excerpt evidence = form.words("evidence", "Evidence").orElse(before.evidence());
        When when = when();
        Optional<Where> where = form.words("where", "Where").map(this::where);
        List<Attribution> attribution = form.items("word", this::attribution);
        List<Quantity> quantities = form.items("number", this::quantity);
        List<Context> contexts = contexts();
        if (!form.problems().isEmpty()) {
            throw new FormProblems(form.problems());
        }
        return new Report(
                before.id(),
                before.document(),
                type,
                modes,
                status,
                form.has("act-background"),
                actors,
                recipients,
                trigger,
                evidence,
                when,
                where,
                attribution,
                quantities,
                contexts,
                form.text("cameo").isEmpty() ? before.cameo() : form.text("cameo"),
                before.reasons(),
                before.codes());
    }

    private List<Mode> modes(EventType type) {
        List<Mode> modes = new ArrayList<>();
        for (String code : form.all("act-mode")) {
            form.constant(Mode.class, code.replace('-', '_'), "Mode").ifPresent(mode -> {
                if (type.modes().contains(mode)) {
                    modes.add(mode);
                } else {
                    form.problem("Mode: " + type + " has no mode " + mode.code());
                }
            });
        }
        return modes;
    }

    private List<Context> contexts() {
        return form.all("context").stream()
                .flatMap(code -> form.constant(Context.class, code, "Context").stream())
                .toList();
    }

    /** What the form leaves as it was stays as it was, with what it rests on. */
    private When when() {
        Optional<Excerpt> words = form.words("when", "When");
        Optional<LocalDate> from = form.day("when-from", "First day");
        Optional<LocalDate> to = form.day("when-to", "Last day").or(() -> from);
        Precision precision = form.constant(Precision.class, form.text("when-precision"), "Known to the")
                .orElse(Precision.DAY);
        if (from.isEmpty() && to.isPresent() || from.isPresent() && to.get().isBefore(from.get())) {
            form.problem("The last day must not be before the first one");
            return before.when();
        }
        if (from.isEmpty() || precision == Precision.UNKNOWN) {
            return When.undated(document.published());
        }
        When old = before.when();
        boolean kept = old.from().equals(from) && old.to().equals(to) && old.precision() == precision;
        DateBasis basis = kept || old.basis() != DateBasis.PUBLICATION ? old.basis() : DateBasis.CONTEXT;
        return new When(from, to, precision, basis, words);
    }

    private Where where(Excerpt mention) {
        String name = form.text("where-name");
        String country = country("where-country", "Where");
        return before.where()
                .filter(old -> old.name().equals(name)
                        && old.country().equals(country)
                        && old.mention().equals(mention))
                .orElseGet(() -> new Where(mention, name, country));
    }

    private String country(String name, String label) {
        String code = form.text(name).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            form.problem(label + ": a country is a code of three capitals, such as MLI, not " + code);
            return "";
        }
        return code;
    }

    private Optional<Actor> party(String name, String label) {
        return form.words(name, label)
                .map(mention -> new Actor(
                        mention,
                        form.text(name + "-name"),
                        country(name + "-country", label),
                        sectors(form.text(name + "-sectors"), label),
                        Optional.of(form.text(name + "-office")).filter(office -> !office.isEmpty())));
    }

    private List<Sector> sectors(String codes, String label) {
        return Arrays.stream(codes.split("[\\s,]+"))
                .flatMap(code -> form.constant(Sector.class, code, label + ", sectors").stream())
                .toList();
    }

    private Optional<Attribution> attribution(String name) {
        return form.words(name, "On whose word").map(cue -> {
            Optional<Actor> speaker = party(name + "-speaker", "Speaker");
            Stance stance = form.constant(Stance.class, form.text(name + "-stance"), "Stance")
                    .orElse(speaker.isPresent() ? Stance.CLAIMS : Stance.HEDGED);
            if (speaker.isEmpty() && stance != Stance.HEDGED) {
                form.problem("On whose word: only a hedge has no speaker");
                return new Attribution(Optional.empty(), cue, Stance.HEDGED);
            }
            return new Attribution(speaker, cue, stance);
        });
    }

    private Optional<Quantity> quantity(String name) {
        Optional<Excerpt> mention = form.words(name, "Number");
        Optional<Quantity.Kind> kind = form.constant(Quantity.Kind.class, form.text(name + "-kind"), "Number");
        String amount = form.text(name + "-amount");
        if (mention.isPresent() && (kind.isEmpty() || !amount.matches("[0-9]{1,15}(\\.[0-9]{1,4})?"))) {
            form.problem("Number: expected what is counted and how many, such as 12");
            return Optional.empty();
        }
        Optional<String> currency = Optional.of(form.text(name + "-currency")).filter(code -> !code.isEmpty());
        return mention.flatMap(
                words -> kind.map(counted -> new Quantity(counted, Double.parseDouble(amount), currency, words)));
    }
}
