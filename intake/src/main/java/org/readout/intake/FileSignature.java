package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes by which a file that is no plain text gives itself away. */
enum FileSignature {
    PDF("a PDF", SkipReason.FORMAT, "%PDF-"),
    RTF("rich text (RTF)", SkipReason.FORMAT, "{\\rtf"),
    HTML("an HTML page", SkipReason.FORMAT, "<!doctype html", "<html"),
    XML("an XML file", SkipReason.FORMAT, "<?xml"),
    ZIP("a ZIP archive or an office document", SkipReason.FORMAT, "PK\u0003\u0004"),
    GZIP("a gzip archive", SkipReason.BINARY, "\u001f\u008b"),
    PNG("a PNG image", SkipReason.BINARY, "\u0089PNG"),
    JPEG("a JPEG image", SkipReason.BINARY, "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", SkipReason.BINARY, "GIF87a", "GIF89a"),
    ELF("a program", SkipReason.BINARY, "\u007fELF"),
    CLASS("a Java class", SkipReason.BINARY, "\u00ca\u00fe\u00ba\u00be"),
    OLE("an old office document", SkipReason.FORMAT, "\u00d0\u00cf\u0011\u00e0"),
    BZIP2("a bzip2 archive", SkipReason.BINARY, "BZh"),
    SEVEN_ZIP("a 7z archive", SkipReason.BINARY, "7z\u00bc\u00af");

    private static final int LONGEST = 16;

    private final String label;
    private final SkipReason reason;

    // Bytes written as the characters of Latin-1, lower case where letters may have either case.
    @SuppressWarnings("ImmutableEnumChecker")
    private final String[] beginnings;

    FileSignature(String label, SkipReason reason, String... beginnings) {
        this.label = label;
        this.reason = reason;
        this.beginnings = beginnings;
    }

    String label() {
        return label;
    }

    SkipReason reason() {
        return reason;
    }

    static Optional<FileSignature> of(byte[] bytes) {
        int start = firstVisible(bytes);
        String head = new String(bytes, start, Math.min(LONGEST, bytes.length - start), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> signature.begins(head))
                .findFirst();
    }

    private static int firstVisible(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    private boolean begins(String head) {
        boolean anyCase = this == HTML;
        return Arrays.stream(beginnings)
                .anyMatch(beginning -> head.regionMatches(anyCase, 0, beginning, 0, beginning.length()));
    }
}
