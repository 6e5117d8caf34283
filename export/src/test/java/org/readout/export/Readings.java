package org.readout.export;

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
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.NamedPlace;
import org.readout.model.NamedTime;
import org.readout.model.Notice;
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
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** A reading made by hand, with every field filled and an emoji in front of it all. */
final class Readings {

    static final String TEXT = "\uD83D\uDD34 Rebels reportedly killed 12 farmers near Gao on Friday, the mayor said. "
            + "\"They came at dawn,\" he said. Donors paid $1.5 million.";

    private Readings() {}

    static Reading complete() {
        Document document = Document.of("gao-1", LocalDate.of(2016, 6, 4), TEXT);
        Report attack = new Report(
                "r1",
                "gao-1",
                EventType.ASSAULT,
                List.of(Mode.FIREARMS),
                Status.OCCURRED,
                false,
                List.of(new Actor(find("Rebels"), "", "MLI", List.of(Sector.REB), Optional.empty())),
                List.of(new Actor(find("12 farmers"), "", "MLI", List.of(Sector.CVL, Sector.AGR), Optional.empty())),
                find("killed"),
                Excerpt.of(TEXT, new Span(3, TEXT.indexOf(" \"They"))),
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
                List.of(new Reason(
                        "type",
                        "assault.txt:7 \"kill\"",
                        "verb",
                        Optional.of(find("killed").span()))));
        Report money = new Report(
                "r2",
                "gao-1",
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
                List.of(new Quantity(Quantity.Kind.MONEY, 1_500_000, Optional.of("USD"), find("$1.5 million"))),
                List.of(),
                "071",
                List.of());
        return new Reading(
                document,
                List.of(attack, money),
                List.of(new Quotation(find("They came at dawn,"), Optional.of(mayor()), true)),
                List.of(new Statement(
                        List.of(find("They came at dawn,")),
                        Optional.of(find("the mayor")),
                        Optional.of(mayor()),
                        find("said"),
                        Stance.CLAIMS,
                        Statement.Form.DIRECT,
                        List.of(new Reason("attribution", "cues.txt:20 \"say\"", "claims", Optional.empty())))),
                List.of(new NamedTime(
                        find("Friday"),
                        NamedTime.Kind.DATE,
                        "2016-06-03",
                        Optional.of(LocalDate.of(2016, 6, 3)),
                        Optional.of(LocalDate.of(2016, 6, 3)),
                        Precision.DAY,
                        DateBasis.RELATIVE,
                        Optional.empty())),
                List.of(new NamedPlace(find("Gao"), NamedPlace.Use.PLACE, Optional.empty())),
                List.of(Notice.at(find("Gao").span(), "place-unresolved", "Two places have this name.")),
                List.of());
    }

    private static Actor mayor() {
        return new Actor(find("the mayor"), "", "MLI", List.of(Sector.GOV), Optional.of("mayor"));
    }

    private static Excerpt find(String words) {
        int start = TEXT.indexOf(words);
        return Excerpt.of(TEXT, new Span(start, start + words.length()));
    }
}
