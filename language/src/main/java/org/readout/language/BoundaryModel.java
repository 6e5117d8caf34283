package org.readout.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A linear model of where sentences end, over {@link BoundaryFeatures}. Immutable, thread-safe.
 *
 * <p>The resource holds a float (bias), a float (scale) and one signed byte for every feature index; a score is the bias plus
 * the scaled sum of the weights of the features that are present. It is written by {@code training/sentences}.
 */
final class BoundaryModel {

    private static final String RESOURCE = "boundaries.bin";

    private final float bias;
    private final float scale;
    private final byte[] weights;

    private BoundaryModel(float bias, float scale, byte[] weights) {
        this.bias = bias;
        this.scale = scale;
        this.weights = weights;
    }

    static BoundaryModel bundled() {
        try (InputStream stream = BoundaryModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the data file " + RESOURCE + " is missing from the language module");
            }
            DataInputStream data = new DataInputStream(stream);
            float bias = data.readFloat();
            float scale = data.readFloat();
            byte[] weights = data.readAllBytes();
            if (weights.length != BoundaryFeatures.SPACE) {
                throw new IllegalStateException(
                        RESOURCE + " has " + weights.length + " weights, the features need " + BoundaryFeatures.SPACE);
            }
            return new BoundaryModel(bias, scale, weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + RESOURCE, e);
        }
    }

    /** Above zero where a sentence ends. */
    float score(BoundaryFeatures features) {
        int sum = 0;
        for (int i = 0; i < features.count(); i++) {
            sum += weights[features.index(i)];
        }
        return bias + scale * sum;
    }
}
