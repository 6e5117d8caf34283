package org.readout.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * A sentence's words as the grammar of dates sees them: lower case, compounds taken apart at their hyphens.
 *
 * <p>"two-day" is three pieces, whether the tokenizer made one token of it or three; "2014-09-01" stays whole.
 */
final class Pieces {

    private static final Pattern WHOLE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(t\\S*)?|\\d{1,2}/\\d{1,2}(/\\d{2,4})?|9-11");
    private static final Pattern CUT = Pattern.compile("(?<=[-\u2010-\u2014])|(?=[-\u2010-\u2014])|(?=['\u2019]s$)");

    private final List<String> keys;
    private final List<Integer> tokens;
    private final List<String> written;
    private final List<Span> spans;

    private Pieces(List<String> keys, List<Integer> tokens, List<String> written, List<Span> spans) {
        this.keys = keys;
        this.tokens = tokens;
        this.written = written;
        this.spans = spans;
    }

    static Pieces of(List<Token> tokens) {
        List<String> keys = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int from = 0;
            for (String piece : cut(token.text())) {
                keys.add(key(piece));
                owners.add(i);
                written.add(piece);
                spans.add(place(token, from, from + piece.length()));
                from += piece.length();
            }
        }
        return new Pieces(keys, owners, written, spans);
    }

    /** Where a part of {@code token} stands; the whole token where its text is not written as it stands. */
    private static Span place(Token token, int from, int to) {
        Span span = token.span();
        return token.text().length() == span.length() ? new Span(span.start() + from, span.start() + to) : span;
    }

    /** The pieces of a form in a data file. */
    static List<String> split(String form) {
        List<String> pieces = new ArrayList<>();
        for (String word : form.split("\\s+")) {
            cut(word).forEach(piece -> pieces.add(key(piece)));
        }
        return pieces;
    }

    private static List<String> cut(String word) {
        return WHOLE.matcher(key(word)).matches() ? List.of(word) : List.of(CUT.split(word));
    }

    private static String key(String piece) {
        String key = piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (key.length() == 1) {
            return "\u2010\u2011\u2012\u2013\u2014".contains(key) ? "-" : key;
        }
        return key.chars().anyMatch(Character::isLetter) ? key.replace(".", "") : key;
    }

    int size() {
        return keys.size();
    }

    /** The piece at {@code index}; empty before the first and after the last. */
    String key(int index) {
        return index < 0 || index >= keys.size() ? "" : keys.get(index);
    }

    boolean is(int index, String... options) {
        String key = key(index);
        for (String option : options) {
            if (option.equals(key)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(String... options) {
        return List.of(options).stream().anyMatch(keys::contains);
    }

    boolean capitalised(int index) {
        return index < written.size()
                && !written.get(index).isEmpty()
                && Character.isUpperCase(written.get(index).codePointAt(0));
    }

    /** The token that the piece at {@code index} is part of. */
    int token(int index) {
        return tokens.get(index);
    }

    /** Where the pieces from {@code from} to before {@code to} stand in the document. */
    Span span(int from, int to) {
        return spans.get(from).union(spans.get(to - 1));
    }

    /** Whether the piece at {@code index} is made of digits only. */
    boolean isNumber(int index) {
        String key = key(index);
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The pieces as written, with a blank between each two. */
    String written(int from, int to) {
        return String.join(" ", written.subList(from, to));
    }

    String phrase(int from, int to) {
        return to == from + 1 ? keys.get(from) : String.join(" ", keys.subList(from, to));
    }
}
