package org.readout.coding.events;

import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;

/**
 * A trigger that gave no act, and why.
 *
 * @param trigger its word
 * @param type the kind of act that was considered
 * @param rule what proposed it
 * @param verdict why it is none
 */
public record PassedOver(TokenRef trigger, EventType type, String rule, String verdict) {

    static PassedOver of(int sentence, TriggerMatch match, String verdict) {
        return new PassedOver(
                new TokenRef(sentence, match.token()),
                match.entry().type(),
                match.entry().citation(),
                verdict);
    }

    static PassedOver of(Act act, String verdict) {
        String rule = act.entry().map(entry -> entry.citation()).orElse("follows from another act");
        return new PassedOver(act.trigger(), act.type(), rule, verdict);
    }
}
