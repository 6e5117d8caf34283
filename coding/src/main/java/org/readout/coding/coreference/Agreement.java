package org.readout.coding.coreference;

/** Whether two descriptions can be of one. */
enum Agreement {
    YES,
    UNKNOWN,
    NO;

    static Agreement ofGender(Gender a, Gender b) {
        if (a == Gender.UNKNOWN || b == Gender.UNKNOWN) {
            return UNKNOWN;
        }
        return a == b ? YES : NO;
    }

    static Agreement ofKind(EntityKind a, EntityKind b) {
        if (a == EntityKind.OTHER || b == EntityKind.OTHER) {
            return UNKNOWN;
        }
        return a == b ? YES : NO;
    }

    static Agreement ofCountry(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.equals(b) ? YES : NO;
    }

    static Agreement of(boolean a, boolean b) {
        return a == b ? YES : NO;
    }
}
