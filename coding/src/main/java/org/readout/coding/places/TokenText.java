package org.readout.coding.places;

import org.readout.coding.syntax.SentenceTree;

/** The words of some tokens as one name: parted by a blank where the text parts them. */
final class TokenText {

    private TokenText() {}

    static String of(SentenceTree tree, int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first
                    && tree.token(i).span().start() > tree.token(i - 1).span().end()) {
                text.append(' ');
            }
            text.append(tree.token(i).text());
        }
        return text.toString();
    }
}
