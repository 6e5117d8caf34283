package org.readout.coding.coreference;

import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Token;

/**
 * A mention with what coreference asks of it.
 *
 * @param mention the mention
 * @param role what it is in its clause
 * @param head its head's lemma, lower case; for a pronoun the word
 * @param words the words of its name, or the modifiers and head of its description, lower case
 * @param titles what else its phrase calls it: titles, appositions; lemmas
 * @param resolved the name that the tables know it by, or empty
 * @param country the country that it tells, or empty
 * @param office the office that it tells
 * @param known whether a table knows what sort of party it is
 * @param leaning the gender that most bearers of a first name standing alone have
 * @param depth how many clauses and phrases stand between it and the root of its sentence
 * @param clause what its clause is to the sentence
 * @param conjoined whether it is one of several conjoined phrases
 * @param governor the verb, or other word, that it hangs from in its sentence, or {@link Token#ROOT}
 * @param quotation index of the quotation it stands in, or -1
 * @param paragraph number of its paragraph
 * @param first whether no other mention comes before it in its sentence
 */
record Traits(
        EntityMention mention,
        SyntacticRole role,
        String head,
        List<String> words,
        List<String> titles,
        String resolved,
        String country,
        Optional<String> office,
        boolean known,
        Gender leaning,
        int depth,
        ClauseRelation clause,
        boolean conjoined,
        int governor,
        int quotation,
        int paragraph,
        boolean first) {

    Traits {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    int sentence() {
        return mention.ref().sentence();
    }

    int token() {
        return mention.ref().token();
    }

    TokenRef ref() {
        return mention.ref();
    }

    Form form() {
        return mention.form();
    }
}
