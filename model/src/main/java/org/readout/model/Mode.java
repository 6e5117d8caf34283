package org.readout.model;

import java.util.Locale;

/** A refinement of an event type (PLOVER 2.0). Which type allows which is {@link EventType#modes()}. */
public enum Mode {
    VISIT,
    THIRD_PARTY,
    MULTILATERAL,
    PHONE,
    WITHDRAW,
    RELEASE,
    DISARM,
    CEASEFIRE,
    ACCESS,
    RESIGN,
    ASSIST,
    CHANGE,
    YIELD,
    MEET,
    DISAPPROVE,
    INVESTIGATE,
    ALLEGE,
    RESTRICT,
    ARREST,
    RELATIONS,
    EXPEL,
    TERRITORY,
    VIOLENCE,
    DEMO,
    RIOT,
    STRIKE,
    HUNGER,
    BOYCOTT,
    OBSTRUCT,
    VANDALIZE,
    CONVICT,
    DISCONTINUE,
    TROOPS,
    WEAPONS,
    POLICE,
    MILITIA,
    SEIZE,
    CENSOR,
    CURFEW,
    MARTIAL_LAW,
    DEPORT,
    WITHHOLD,
    MISINFORMATION,
    CYBER,
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
    UNCONVENTIONAL;

    /** The name in the codebook and in every output, such as {@code heavy-weapons}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no mode has that code */
    public static Mode ofCode(String code) {
        for (Mode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("unknown mode \"" + code + "\"");
    }
}
