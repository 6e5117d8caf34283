package org.readout.coding.places;

import java.util.HashSet;
import java.util.Set;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;

/** The words of the persons' names in an article: a surname that stands alone is easily taken for a place. */
final class PersonWords {

    private final Set<String> words = new HashSet<>();

    PersonWords(ParsedArticle article) {
        for (int sentence = 0; sentence < article.size(); sentence++) {
            SentenceTree tree = article.tree(sentence);
            for (NamedEntity name : tree.sentence().names()) {
                if (name.type() == EntityType.PERSON && name.end() - name.first() > 1) {
                    for (int i = name.first(); i < name.end(); i++) {
                        words.add(tree.token(i).text());
                    }
                }
            }
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
