package org.readout.export.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.rows.ReportSpan.Field;

/** What stands around the reports of an evidence sheet; the policy allows the sheet's own style by its hash and nothing else. */
final class SheetFrame {

    private static final String STYLE = style();

    private SheetFrame() {}

    static String head() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + hash(STYLE) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Readout: evidence sheet</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n"
                + "<header>\n<h1>Evidence sheet</h1>\n"
                + "<p>What the texts say, and on whose word. A report says what a text says, not what is true.</p>\n"
                + "<p class=\"key\">" + key() + "</p>\n</header>\n<main>\n";
    }

    private static String key() {
        return Stream.of(Field.values())
                .map(field -> "<mark class=\"" + code(field) + "\">" + label(field) + "</mark>")
                .collect(Collectors.joining());
    }

    static String foot(long reports, long documents) {
        String count = reports == 0
                ? "No report matches."
                : reports
                        + (reports == 1 ? " report in " : " reports in ")
                        + documents
                        + (documents == 1 ? " document." : " documents.");
        return "</main>\n<footer>\n<p>" + count + " Made with Readout.</p>\n</footer>\n</body>\n</html>\n";
    }

    static String code(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** What a field is called beside its words. */
    static String label(Field field) {
        return switch (field) {
            case TRIGGER -> "act";
            case ACTOR -> "who";
            case RECIPIENT -> "to whom";
            case SPEAKER -> "on whose word";
            case CUE -> "cue";
            case WHEN -> "when";
            case WHERE -> "where";
            case QUANTITY -> "number";
        };
    }

    private static String style() {
        try (InputStream in = SheetFrame.class.getResourceAsStream("sheet.css")) {
            if (in == null) {
                throw new IllegalStateException("sheet.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("sheet.css", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
