package org.readout.archive;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Actors as lines of JSON. */
public final class ActorLines {

    private ActorLines() {}

    /** Who it is, how it is written, and in how many reports it acts, receives and speaks; without a line end. */
    public static String line(PartySummary party) {
        ObjectNode node = ReadingEncoder.object()
                .put("kind", "actor")
                .put("id", party.id())
                .put("told_by", party.kind())
                .put("label", party.label());
        ArrayNode countries = node.putArray("countries");
        party.countries().forEach(countries::add);
        ArrayNode sectors = node.putArray("sectors");
        party.sectors().forEach(sectors::add);
        node.put("acts", party.acts()).put("receives", party.receives()).put("speaks", party.speaks());
        ArrayNode aliases = node.putArray("aliases");
        party.aliases()
                .forEach(alias -> aliases.addObject().put("text", alias.words()).put("times", alias.times()));
        return ReadingEncoder.text(node);
    }
}
