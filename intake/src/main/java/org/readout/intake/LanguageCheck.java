package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells texts that are not in English, from their beginning.
 *
 * <p>Short texts are never refused: there is too little in them to tell. A text full of English function words is
 * English; only for others the detector is asked, whose model is loaded then. For one thread at a time.
 */
final class LanguageCheck {

    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    private static final int SHORTEST = 100;
    private static final int PREFIX = 1500;

    /** English words that are rare in other languages. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "said", "for", "with", "from", "has", "have", "were", "are", "his", "her",
            "which", "who", "been", "their", "after", "will", "would", "this", "not", "about", "they", "but");

    /** News in English has some 20 words of these in a hundred. */
    private static final double ENGLISH_SHARE = 0.12;

    /** How many times likelier than English the best language must be; lists of names stay below. */
    private static final double MUCH_LIKELIER = 8;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Optional<LanguageDetector> detector = Optional.empty();

    /** The ISO 639-3 code of the language, if it is surely not English. */
    Optional<String> foreignLanguage(String text) {
        String start = text.strip();
        if (start.length() < SHORTEST) {
            return Optional.empty();
        }
        String prefix = start.substring(0, Math.min(PREFIX, start.length()));
        return functionWordShare(prefix) >= ENGLISH_SHARE ? Optional.empty() : detect(prefix);
    }

    private static double functionWordShare(String text) {
        List<String> words = NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        long hits = words.stream().filter(FUNCTION_WORDS::contains).count();
        return words.isEmpty() ? 0 : (double) hits / words.size();
    }

    private Optional<String> detect(String text) {
        Language[] languages = detector().predictLanguages(text);
        double english = Arrays.stream(languages)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .sum();
        Language best = languages[0];
        boolean foreign = !best.getLang().equals(ENGLISH) && best.getConfidence() > MUCH_LIKELIER * english;
        return foreign ? Optional.of(best.getLang()) : Optional.empty();
    }

    private LanguageDetector detector() {
        LanguageDetector loaded = detector.orElseGet(LanguageCheck::load);
        detector = Optional.of(loaded);
        return loaded;
    }

    private static LanguageDetector load() {
        try (InputStream in = LanguageCheck.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language detection model " + MODEL + " is missing");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }
}
