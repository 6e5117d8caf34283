package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Hash;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** An article with reports that a test says are in it: {@code article("a", "Police ...").reports(COERCE, "Police", ...)}. */
final class Article {

    private static final Pattern ACTOR =
            Pattern.compile("(?<words>[^@=/]+)(@(?<country>[A-Z]*))?(=(?<name>[^/]*))?(/(?<office>.*))?");

    private final Document document;
    private final List<Report> reports = new ArrayList<>();

    private Article(Document document) {
        this.document = document;
    }

    static Article article(String id, String text) {
        return of(Document.of(id, LocalDate.of(2016, 6, 4), text));
    }

    static Article of(Document document) {
        return new Article(document);
    }

    /**
     * Adds an act of the day of publication.
     *
     * @param actor words of the text, with a country where there is one: {@code Rebels@MLI}; with a resolved name, or an
     *     office too: {@code the minister@MLI=Sidi Keita/foreign minister}
     * @param recipient likewise
     */
    Article reports(EventType type, String actor, String trigger, String recipient) {
        return reports(type, actor, trigger, recipient, Status.OCCURRED, When.undated(document.published()), "");
    }

    Article reports(
            EventType type, String actor, String trigger, String recipient, Status status, When when, String place) {
        Excerpt words = find(trigger);
        Excerpt sentence = sentence(words.span());
        List<Actor> actors = actor(actor);
        List<Actor> recipients = actor(recipient);
        reports.add(new Report(
                id(type, sentence, words, actors, recipients),
                document.id(),
                type,
                List.of(),
                status,
                false,
                actors,
                recipients,
                words,
                sentence,
                when,
                place.isEmpty() ? Optional.empty() : Optional.of(new Where(find(place), "", "")),
                List.of(),
                List.of(),
                List.of(),
                "17",
                List.of()));
        return this;
    }

    Document document() {
        return document;
    }

    Reading reading() {
        return new Reading(document, reports, List.of(), List.of(), List.of());
    }

    /** As the coder makes them: from content and places, not from the document's name. */
    private String id(EventType type, Excerpt sentence, Excerpt trigger, List<Actor> actors, List<Actor> recipients) {
        String roles = Stream.concat(actors.stream(), recipients.stream())
                .map(actor -> actor.mention().span().toString())
                .collect(Collectors.joining(","));
        return Hash.sha256(document.hash() + sentence.span() + type + trigger.span() + roles)
                .substring(0, 16);
    }

    private List<Actor> actor(String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        Matcher parts = ACTOR.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written);
        }
        return List.of(new Actor(
                find(parts.group("words")),
                Objects.requireNonNullElse(parts.group("name"), ""),
                Objects.requireNonNullElse(parts.group("country"), ""),
                List.of(),
                Optional.ofNullable(parts.group("office"))));
    }

    private Excerpt find(String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in \"" + document.text() + "\"");
        }
        return Excerpt.of(document.text(), new Span(start, start + words.length()));
    }

    private Excerpt sentence(Span trigger) {
        String text = document.text();
        int before = text.lastIndexOf(". ", trigger.start());
        int after = text.indexOf('.', trigger.end());
        return Excerpt.of(text, new Span(before < 0 ? 0 : before + 2, after < 0 ? text.length() : after + 1));
    }
}
