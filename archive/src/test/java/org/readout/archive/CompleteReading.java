package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Hash;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.Notice;
import org.readout.model.OwnCode;
import org.readout.model.PlacePrecision;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** A reading in which every field of every record is filled once and empty once. */
final class CompleteReading {

    private static final String TEXT = "Rebels reportedly killed 12 farmers near Gao on Friday, the mayor said. "
            + "\"They came at dawn,\" he said. Donors paid $1.5 million.";

    private final String text;
    private final int start;
    private final Document document;

    private CompleteReading(String id, String before) {
        text = before + TEXT;
        start = before.length();
        document = new Document(
                id,
                Optional.of("Attack near Gao"),
                Optional.of(LocalDate.of(2016, 6, 4)),
                text,
                "articles/gao.txt",
                Hash.sha256("original bytes of " + text),
                List.of(
                        Notice.of("line-endings", "Line ends were mended."),
                        Notice.at(new Span(0, 1), "control-characters", "A bell was taken out.")));
    }

    static Reading of(String id) {
        return withTextBefore(id, "\uD83D\uDD34 ");
    }

    static Reading withTextBefore(String id, String before) {
        return new CompleteReading(id, before).reading();
    }

    private Reading reading() {
        return new Reading(
                document,
                List.of(attack(), money()),
                List.of(
                        new Quotation(find("They came at dawn,"), Optional.of(mayor()), true),
                        new Quotation(find("dawn"), Optional.empty(), false)),
                List.of(
                        Notice.at(find("Gao").span(), "place-unresolved", "Two places have this name."),
                        Notice.of("budget", "The document was read in part.")),
                List.of());
    }

    private Report attack() {
        return new Report(
                "0123456789abcdef",
                document.id(),
                EventType.ASSAULT,
                List.of(Mode.FIREARMS, Mode.HEAVY_WEAPONS),
                Status.OCCURRED,
                false,
                List.of(new Actor(find("Rebels"), "Ansar", "MLI", List.of(Sector.REB), Optional.empty())),
                List.of(new Actor(find("12 farmers"), "", "", List.of(Sector.CVL, Sector.AGR), Optional.empty())),
                find("killed"),
                Excerpt.of(text, new Span(start, text.indexOf(" \"They"))),
                new When(
                        Optional.of(LocalDate.of(2016, 6, 3)),
                        Optional.of(LocalDate.of(2016, 6, 3)),
                        Precision.DAY,
                        DateBasis.RELATIVE,
                        Optional.of(find("on Friday"))),
                Optional.of(new Where(
                        find("Gao"),
                        "Gao",
                        "MLI",
                        Optional.of(new Location(
                                "Gao",
                                PlacePrecision.CITY,
                                16.272,
                                -0.045,
                                "MLI",
                                "Gao",
                                OptionalLong.of(2457163),
                                false)))),
                List.of(
                        new Attribution(Optional.of(mayor()), find("said"), Stance.CLAIMS),
                        new Attribution(Optional.empty(), find("reportedly"), Stance.HEDGED)),
                List.of(new Quantity(Quantity.Kind.DEAD, 12, Optional.empty(), find("12"))),
                List.of(Context.MILITARY, Context.HUMAN_RIGHTS),
                "193",
                List.of(
                        new Reason(
                                "type",
                                "assault.txt:7 \"kill\"",
                                "verb",
                                Optional.of(find("killed").span())),
                        new Reason("when", "calendar", "", Optional.empty())));
    }

    private Report money() {
        return new Report(
                "fedcba9876543210",
                document.id(),
                EventType.AID,
                List.of(),
                Status.PLANNED,
                true,
                List.of(new Actor(find("Donors"), "", "", List.of(), Optional.empty())),
                List.of(),
                find("paid"),
                find("Donors paid $1.5 million."),
                When.undated(Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(new Quantity(Quantity.Kind.MONEY, 1_500_000.1, Optional.of("USD"), find("$1.5 million"))),
                List.of(),
                "071",
                List.of(),
                List.of(
                        new OwnCode("RELIEF", List.of("cash"), "relief.txt:12", 0.871),
                        new OwnCode("WAY", List.of(), "ways.txt:3", 1)));
    }

    private Actor mayor() {
        return new Actor(find("the mayor"), "", "MLI", List.of(Sector.GOV), Optional.of("mayor"));
    }

    private Excerpt find(String words) {
        int at = text.indexOf(words, start);
        return Excerpt.of(text, new Span(at, at + words.length()));
    }
}
