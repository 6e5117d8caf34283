package org.readout.workbench.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Hash;

/** Style sheets, scripts and pictures that come with the program: a fixed list, read once. */
final class Assets {

    private static final int VERSION_LENGTH = 12;
    private static final String FOLDER = "/org/readout/workbench/assets/";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "workbench.css", "text/css; charset=utf-8",
            "chart.css", "text/css; charset=utf-8",
            "review.css", "text/css; charset=utf-8",
            "shortcuts.js", "text/javascript; charset=utf-8",
            "workbench.js", "text/javascript; charset=utf-8",
            "mark.svg", "image/svg+xml");
    private static final Map<String, Asset> ALL = load();

    /**
     * One file.
     *
     * @param version the beginning of its hash
     */
    record Asset(String mediaType, String text, String version) {}

    private Assets() {}

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** @throws IllegalArgumentException if there is no such file */
    static String address(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return "/assets/" + name + "?v=" + asset.version();
    }

    private static Map<String, Asset> load() {
        return MEDIA_TYPES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> load(entry.getKey(), entry.getValue())));
    }

    private static Asset load(String name, String mediaType) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the asset " + name + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            return new Asset(
                    mediaType,
                    new String(bytes, StandardCharsets.UTF_8),
                    Hash.sha256(bytes).substring(0, VERSION_LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
