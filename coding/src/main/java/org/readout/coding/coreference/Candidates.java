package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has been mentioned so far, and who of them a mention may stand for.
 *
 * <p>Bounded: only the latest few are looked at, and of those with a word of the name or noun the latest few, so the cost
 * stays linear in the article. Lives for one article.
 */
final class Candidates {

    private static final int MEMORY = 60;
    private static final int MOST = 24;
    private static final int MOST_ALIKE = 12;

    private final List<Referent> recent = new ArrayList<>();
    private final Map<String, List<Referent>> byWord = new HashMap<>();

    /** Notes that a referent has been mentioned, by these words. */
    void mentioned(Referent referent, Traits traits) {
        recent.remove(referent);
        recent.add(0, referent);
        if (recent.size() > MEMORY) {
            recent.remove(recent.size() - 1);
        }
        if (!traits.form().isPronoun()) {
            index(traits.head(), referent);
            traits.titles().forEach(title -> index(title, referent));
            index(traits.resolved(), referent);
            if (traits.form().isName()) {
                traits.words().forEach(word -> index(word, referent));
                index(initials(traits.words()), referent);
            }
        }
    }

    private static String initials(List<String> words) {
        if (words.size() < 2) {
            return "";
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private void index(String word, Referent referent) {
        if (word.isEmpty()) {
            return;
        }
        List<Referent> referents = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (!referents.contains(referent)) {
            if (referents.size() >= MOST_ALIKE) {
                referents.remove(0);
            }
            referents.add(referent);
        }
    }

    /** Candidates of a mention, the latest mentioned first. */
    List<Referent> of(Traits traits) {
        Set<Referent> found = new LinkedHashSet<>();
        int reach = reach(traits);
        for (Referent referent : recent) {
            if (traits.sentence() - referent.last().sentence() > reach || found.size() >= MOST) {
                break;
            }
            if (isPossible(traits, referent)) {
                found.add(referent);
            }
        }
        if (!traits.form().isPronoun()) {
            alike(traits, found);
        }
        return List.copyOf(found);
    }

    private void alike(Traits traits, Set<Referent> found) {
        List<String> words = new ArrayList<>(traits.words().size() + 1);
        words.add(traits.head());
        words.add(traits.resolved());
        if (traits.form().isName()) {
            words.addAll(traits.words());
            if (traits.words().size() == 1) {
                words.add(traits.words().get(0).replace(".", ""));
            }
        }
        for (String word : words) {
            for (Referent referent : byWord.getOrDefault(word, List.of())) {
                if (isPossible(traits, referent)) {
                    found.add(referent);
                }
            }
        }
    }

    /** How many sentences back a mention looks for candidates that its words do not name; -1 for none. */
    private static int reach(Traits traits) {
        return switch (traits.form()) {
            case HE_SHE -> 5;
            case IT, THEY -> 3;
            case I, WE, YOU -> 10;
            case PERSON_NAME, NAME -> 3;
            case DEFINITE -> traits.mention().kind() == EntityKind.OTHER ? -1 : 3;
            case POSSESSED, INDEFINITE -> -1;
        };
    }

    private static boolean isPossible(Traits traits, Referent candidate) {
        EntityMention mention = traits.mention();
        if (candidate.last().mention().span().contains(mention.span())
                && mention.span().contains(candidate.last().mention().span())) {
            return false;
        }
        if (traits.role() == SyntacticRole.POSSESSOR
                && traits.form().isPronoun()
                && candidate.last().sentence() == traits.sentence()
                && candidate.last().token() == traits.governor()) {
            return false;
        }
        boolean genders = Agreement.ofGender(mention.gender(), candidate.gender()) != Agreement.NO;
        return switch (traits.form()) {
            case HE_SHE -> genders && !candidate.isPlural() && isHuman(candidate) && !isOfFirstPerson(candidate);
            case IT -> genders && candidate.kind() != EntityKind.PERSON && !isOfFirstPerson(candidate);
            case THEY -> !isOfFirstPerson(candidate);
            case I -> isHuman(candidate) && !candidate.isPlural();
            case WE, YOU -> isHuman(candidate) || candidate.kind() != EntityKind.OTHER;
            case PERSON_NAME -> genders && isHuman(candidate) && Likeness.of(traits, candidate) != Likeness.OTHER_NAME;
            case NAME -> genders && Likeness.of(traits, candidate) != Likeness.OTHER_NAME;
            case DEFINITE, POSSESSED, INDEFINITE -> genders;
        };
    }

    private static boolean isHuman(Referent candidate) {
        return candidate.kind() == EntityKind.PERSON
                || candidate.kind() == EntityKind.PEOPLE
                || candidate.kind() == EntityKind.OTHER && candidate.isNamed();
    }

    private static boolean isOfFirstPerson(Referent candidate) {
        Form form = candidate.last().form();
        return !candidate.isNominal() && (form == Form.I || form == Form.WE || form == Form.YOU);
    }
}
