package org.readout.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.status.StatusFinding;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Reason;
import org.readout.model.Status;

/**
 * An act in the making: what a trigger says, before it becomes a report. Confined to the reading of one document.
 */
public final class Act {

    private final TokenRef trigger;
    private final Optional<TriggerMatch> match;
    private EventType type;
    private final EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
    private Status status = Status.OCCURRED;
    private Status seen = Status.OCCURRED;
    private final List<ResolvedParty> actors = new ArrayList<>();
    private final List<ResolvedParty> recipients = new ArrayList<>();
    private List<SpeechLink> attribution = List.of();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<OwnCode> codes = new ArrayList<>();
    private final TreeSet<Integer> words;
    private final List<Integer> places = new ArrayList<>();
    private boolean firm = true;
    private boolean certain;
    private boolean recalled;
    private Optional<TokenRef> dated = Optional.empty();

    Act(TokenRef trigger, TriggerMatch match) {
        this.trigger = trigger;
        this.match = Optional.of(match);
        this.type = match.entry().type();
        this.modes.addAll(match.entry().modes());
        this.words = new TreeSet<>(match.words());
    }

    /** An act that no lexicon entry names but that follows from another: who is told to have done wrong is accused. */
    Act(TokenRef trigger, EventType type) {
        this.trigger = trigger;
        this.match = Optional.empty();
        this.type = type;
        this.words = new TreeSet<>(List.of(trigger.token()));
    }

    public TokenRef trigger() {
        return trigger;
    }

    /** The word whose time is the act's: the trigger, or the verb that says when it happened. */
    public TokenRef dateAnchor() {
        return dated.orElse(trigger);
    }

    void datedBy(TokenRef verb) {
        dated = Optional.of(verb);
    }

    /** The lexicon's entry, unless the act follows from another act. */
    public Optional<Entry> entry() {
        return match.map(TriggerMatch::entry);
    }

    public EventType type() {
        return type;
    }

    public Set<Mode> modes() {
        return modes;
    }

    public Status status() {
        return status;
    }

    public List<ResolvedParty> actors() {
        return actors;
    }

    public List<ResolvedParty> recipients() {
        return recipients;
    }

    /** Codes of the user's own. */
    public List<OwnCode> codes() {
        return codes;
    }

    /** Whether both are of one type, and of the same own codes where these alone say what they are. */
    boolean isSameKind(Act other) {
        return type == other.type && (type.isPlover() || names(codes).equals(names(other.codes)));
    }

    private static Set<String> names(List<OwnCode> codes) {
        return codes.stream().map(OwnCode::name).collect(java.util.stream.Collectors.toSet());
    }

    /** Adds codes that it does not carry yet. */
    void add(List<OwnCode> others) {
        others.stream()
                .filter(other -> codes.stream().noneMatch(code -> code.name().equals(other.name())))
                .forEach(codes::add);
    }

    /** On whose word, outermost first. */
    public List<SpeechLink> attribution() {
        return attribution;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** The trigger's tokens in its sentence. */
    public TreeSet<Integer> words() {
        return words;
    }

    /** Tokens of the trigger's sentence that the reader net takes for the heads of the act's places, the likeliest first. */
    public List<Integer> places() {
        return places;
    }

    void becomes(EventType other, String why) {
        reasons.add(new Reason("type", why, type + " becomes " + other, Optional.empty()));
        type = other;
        modes.retainAll(other.modes());
    }

    void add(Mode mode) {
        if (type.modes().contains(mode)) {
            modes.add(mode);
        }
    }

    /** What the sentence's words make of it; where none speaks against it, what the reader net takes it for. */
    void status(StatusFinding finding) {
        status = finding.token() < 0 ? seen : finding.status();
        firm = finding.firm();
        if (finding.token() < 0 && seen != Status.OCCURRED) {
            because("status", "reader net", seen.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (finding.token() >= 0) {
            reasons.add(new Reason(
                    "status",
                    finding.rule(),
                    finding.status().name().toLowerCase(java.util.Locale.ROOT),
                    Optional.empty()));
        }
    }

    /** Whether the text weighs the act itself, and does not merely wish, plan or muse. */
    boolean isFirm() {
        return firm;
    }

    /** The reader net takes it for this, and is sure of the act. */
    void seen(Status other) {
        seen = other;
    }

    void certain() {
        certain = true;
    }

    /** The reader net is so sure of it that a mere possibility counts too. */
    boolean isCertain() {
        return certain;
    }

    void recalled() {
        recalled = true;
    }

    /** The reader net takes it for history that the sentence recalls, dated or not. */
    public boolean isRecalled() {
        return recalled;
    }

    void status(Status other) {
        status = other;
    }

    void attribution(List<SpeechLink> links) {
        attribution = List.copyOf(links);
    }

    void because(String field, String rule, String detail) {
        reasons.add(new Reason(field, rule, detail, Optional.empty()));
    }
}
