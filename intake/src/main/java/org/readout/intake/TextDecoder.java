package org.readout.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.readout.model.Notice;

/**
 * Turns bytes into text.
 *
 * <p>In this order: a byte order mark decides; UTF-16 without one is known by its zero bytes; valid UTF-8 is UTF-8;
 * UTF-8 with a few broken bytes is read with U+FFFD in their place; what else looks like a Western text is read as
 * Windows-1252. All but the first and third leave a notice. Anything else is undecodable, with the first bad byte's
 * position.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text, or a word on why there is none. */
    sealed interface Result {}

    record Decoded(String text, List<Notice> notices) implements Result {}

    record Undecodable(SkipReason reason, String message) implements Result {}

    private TextDecoder() {}

    static Result decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, false, List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, true, List.of());
        }
        ByteCounts counts = ByteCounts.of(bytes);
        if (counts.zeros() > 0) {
            return withZeros(bytes, counts);
        }
        return utf8(bytes, 0);
    }

    /** Strict: for JSON, which is UTF-8 by definition; {@code offset} is where the bytes begin in their file. */
    static Result decodeUtf8(byte[] bytes, long offset) {
        int start = offset == 0 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int bad = firstMalformed(bytes, start);
        return bad < 0
                ? new Decoded(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8), List.of())
                : new Undecodable(
                        SkipReason.ENCODING,
                        "is not valid UTF-8 at byte " + (offset + bad) + " (" + hex(bytes[bad]) + ")");
    }

    private static Result withZeros(byte[] bytes, ByteCounts counts) {
        if (counts.looksLikeUtf16(true)) {
            return utf16(bytes, 0, true, guessed("UTF-16, little end first"));
        }
        if (counts.looksLikeUtf16(false)) {
            return utf16(bytes, 0, false, guessed("UTF-16, big end first"));
        }
        return new Undecodable(SkipReason.BINARY, "is binary: byte " + counts.firstZero() + " is zero");
    }

    private static List<Notice> guessed(String encoding) {
        return List.of(Notice.of("encoding-guessed", "The file has no byte order mark; read as " + encoding + "."));
    }

    private static Result utf16(byte[] bytes, int start, boolean littleEndFirst, List<Notice> notices) {
        int end = bytes.length - (bytes.length - start) % 2;
        CharBuffer text = CharBuffer.allocate((end - start) / 2);
        for (int i = start; i < end; i += 2) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            // Lone surrogates are kept here and told by TextRepair.
            text.put((char) (littleEndFirst ? (second << 8) | first : (first << 8) | second));
        }
        String decoded = text.flip().toString();
        return decoded.indexOf('\0') >= 0
                ? new Undecodable(SkipReason.BINARY, "is binary: it has a zero character")
                : new Decoded(decoded, notices);
    }

    private static Result utf8(byte[] bytes, int start) {
        int bad = firstMalformed(bytes, start);
        if (bad < 0) {
            return new Decoded(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8), List.of());
        }
        String damaged = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (start > 0 || isMostlyUtf8(damaged)) {
            return new Decoded(damaged, List.of(damagedNotice(bytes[bad], bad)));
        }
        return windows1252(bytes, bad);
    }

    private static Notice damagedNotice(byte value, int position) {
        return Notice.of(
                "encoding-damaged",
                "The file is not valid UTF-8 at byte " + position + " (" + hex(value)
                        + "); U+FFFD stands for what could not be read.");
    }

    /** Whether a text has more well-formed characters beyond ASCII than replacements. */
    private static boolean isMostlyUtf8(String text) {
        long beyond = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
        long replaced = text.codePoints().filter(c -> c == 0xFFFD).count();
        return beyond > replaced;
    }

    private static Result windows1252(byte[] bytes, int bad) {
        String problem = "is not valid UTF-8 at byte " + bad + " (" + hex(bytes[bad]) + ")";
        ByteCounts counts = ByteCounts.of(bytes);
        if (!counts.looksWestern()) {
            return new Undecodable(
                    SkipReason.ENCODING,
                    problem + " and does not look like Windows-1252 either; convert it to UTF-8 first");
        }
        return strict(bytes, WINDOWS_1252, problem);
    }

    private static Result strict(byte[] bytes, Charset charset, String problem) {
        try {
            CharBuffer text = decoder(charset).decode(ByteBuffer.wrap(bytes));
            Notice notice = Notice.of("encoding-guessed", "The file " + problem + "; read as Windows-1252.");
            return new Decoded(text.toString(), List.of(notice));
        } catch (CharacterCodingException e) {
            return new Undecodable(SkipReason.ENCODING, problem + " nor Windows-1252; convert it to UTF-8 first");
        }
    }

    /** Position of the first byte that is not UTF-8; -1 if all are. */
    private static int firstMalformed(byte[] bytes, int start) {
        CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte value) {
        return "0x" + HexFormat.of().withUpperCase().toHexDigits(value);
    }
}
