package org.readout.evaluation;

import java.io.IOException;

/** The product's own reader: language and coding as they ship. */
final class Product {

    private Product() {}

    static ArticleCoder open() {
        return document -> {
            throw new IOException("the reader is not built yet; give a file of predictions");
        };
    }
}
