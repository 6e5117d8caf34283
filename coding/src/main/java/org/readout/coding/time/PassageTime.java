package org.readout.coding.time;

import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;

/** The time that the passage around an act tells, for acts that have no date of their own. */
final class PassageTime {

    static String MODE = System.getProperty("ctx", "none");

    private final ParsedArticle article;
    private final List<Governance> governances;

    PassageTime(ParsedArticle article, List<Governance> governances) {
        this.article = article;
        this.governances = governances;
    }

    Optional<TemporalExpression> around(TokenRef trigger) {
        return Optional.empty();
    }
}
