package org.readout.model;

import static org.readout.model.Mode.*;
import static org.readout.model.Quad.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The 16 event types of PLOVER 2.0 as the codebook, section 3, defines them, and one for what only a user's own code tells. */
public enum EventType {
    AGREE(VERBAL_COOPERATION),
    CONSULT(VERBAL_COOPERATION, VISIT, THIRD_PARTY, MULTILATERAL, PHONE),
    SUPPORT(VERBAL_COOPERATION),
    CONCEDE(VERBAL_COOPERATION),
    COOPERATE(MATERIAL_COOPERATION),
    AID(MATERIAL_COOPERATION),
    RETREAT(MATERIAL_COOPERATION, WITHDRAW, RELEASE, DISARM, CEASEFIRE, ACCESS, RESIGN),
    REQUEST(VERBAL_CONFLICT, ASSIST, CHANGE, YIELD, MEET),
    ACCUSE(VERBAL_CONFLICT, DISAPPROVE, INVESTIGATE, ALLEGE),
    REJECT(VERBAL_CONFLICT, ASSIST, CHANGE, YIELD, MEET),
    THREATEN(VERBAL_CONFLICT, RESTRICT, ARREST, RELATIONS, EXPEL, TERRITORY, VIOLENCE),
    PROTEST(MATERIAL_CONFLICT, DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT, VANDALIZE),
    SANCTION(MATERIAL_CONFLICT, CONVICT, EXPEL, WITHDRAW, DISCONTINUE),
    MOBILIZE(MATERIAL_CONFLICT, TROOPS, WEAPONS, POLICE, MILITIA),
    COERCE(
            MATERIAL_CONFLICT,
            SEIZE,
            RESTRICT,
            CENSOR,
            CURFEW,
            MARTIAL_LAW,
            ARREST,
            DEPORT,
            WITHHOLD,
            MISINFORMATION,
            CYBER),
    ASSAULT(
            MATERIAL_CONFLICT,
            ABDUCT,
            BEAT,
            TORTURE,
            SEXUAL,
            TARGETED,
            DESTROY,
            PRIMITIVE,
            FIREARMS,
            EXPLOSIVES,
            SUICIDE_ATTACK,
            AERIAL,
            DRONE,
            HEAVY_WEAPONS,
            CROWD_CONTROL,
            UNCONVENTIONAL),

    /** None of the 16: the report is there for a code of the user's own ({@link Report#codes}). Without modes, class or CAMEO code. */
    OWN(UNCLASSED);

    private static final List<EventType> PLOVER =
            Arrays.stream(values()).filter(EventType::isPlover).toList();

    private final Quad quad;

    // Unmodifiable, and in the order of Mode, which Set.copyOf would not keep.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Mode> modes;

    EventType(Quad quad, Mode... modes) {
        this.quad = quad;
        EnumSet<Mode> set = EnumSet.noneOf(Mode.class);
        set.addAll(Arrays.asList(modes));
        this.modes = Collections.unmodifiableSet(set);
    }

    /** The 16 types of PLOVER 2.0, in order. */
    public static List<EventType> plover() {
        return PLOVER;
    }

    /** Whether it is one of the 16. */
    public boolean isPlover() {
        return quad != UNCLASSED;
    }

    public Quad quad() {
        return quad;
    }

    /** The modes that refine this type. */
    public Set<Mode> modes() {
        return modes;
    }
}
