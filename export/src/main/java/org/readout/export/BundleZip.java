package org.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that ends with the SHA-256 of all that is in it; entries carry no time, so that the same files give the same bytes. */
final class BundleZip {

    static final String SUMS = "SHA256SUMS";

    /** The earliest time that a ZIP file can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Takes the bytes of an entry. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream entry) throws IOException;
    }

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    BundleZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(String name, Path file) throws IOException {
        add(name, entry -> Files.copy(file, entry));
    }

    void add(String name, String text) throws IOException {
        add(name, entry -> entry.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        begin(name);
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        // Two blanks part sum and name, as sha256sum writes and reads them.
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Adds the checksums and what ends the file; the stream stays open. */
    void finish() throws IOException {
        begin(SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
