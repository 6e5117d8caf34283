package org.readout.language;

import java.util.Locale;

/** How a word form becomes its lemma, as the net names it. */
sealed interface LemmaScript {

    String apply(String form);

    /**
     * Reads a script: {@code !be} is the lemma itself; {@code l3|y} is a case ({@code l} lower, {@code k} as written,
     * {@code c} capitalised), how many code points to strip from the end, and what to append.
     */
    static LemmaScript parse(String script) {
        if (script.startsWith("!") && script.length() > 1) {
            return new Whole(script.substring(1));
        }
        int bar = script.indexOf('|');
        if (bar < 2
                || "lkc".indexOf(script.charAt(0)) < 0
                || !script.substring(1, bar).matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("\"" + script + "\" is no lemma script such as \"!be\" or \"l3|y\"");
        }
        return new Edit(script.charAt(0), Integer.parseInt(script.substring(1, bar)), script.substring(bar + 1));
    }

    /** The lemma itself, whatever the form is. */
    record Whole(String lemma) implements LemmaScript {
        @Override
        public String apply(String form) {
            return lemma;
        }
    }

    /** A change of case and of the end. */
    record Edit(char casing, int strip, String append) implements LemmaScript {
        @Override
        public String apply(String form) {
            String base = cased(form);
            int length = base.codePointCount(0, base.length());
            if (strip > length || (strip == length && append.isEmpty())) {
                return form.toLowerCase(Locale.ROOT);
            }
            return base.substring(0, base.offsetByCodePoints(0, length - strip)) + append;
        }

        private String cased(String form) {
            return switch (casing) {
                case 'l' -> form.toLowerCase(Locale.ROOT);
                case 'c' -> capitalised(form);
                default -> form;
            };
        }

        private static String capitalised(String form) {
            int first = form.offsetByCodePoints(0, 1);
            return form.substring(0, first).toUpperCase(Locale.ROOT)
                    + form.substring(first).toLowerCase(Locale.ROOT);
        }
    }
}
