package org.readout.coding.parties;

import java.util.regex.Pattern;

/** Knows the mark that news put after a member of the Congress of the United States: "(R-NJ)". */
final class UsCongress {

    private static final Pattern PARTY_AND_STATE = Pattern.compile("\\( ?[RDI] ?[-–] ?[A-Z]");

    private UsCongress() {}

    static boolean isNamed(Mention mention) {
        return PARTY_AND_STATE.matcher(mention.text(0, mention.words().size())).find();
    }
}
