"""Int8 for linear layers, chosen per layer so that the layer's own output changes least.

Weights are 7 bits wide (-63..63) with a scale per output column, because on processors without VNNI the 8-bit kernels add two
products in 16 bits and would saturate. Activations are unsigned 8 bits with one fixed scale and zero point per layer, measured
on training sentences: so a sentence's result depends neither on its neighbours in the batch nor on padding. Before that each input
channel may be divided by a smoothing factor, which is multiplied into the weights (as in SmoothQuant).
"""
import numpy as np

LEVELS = 63


def weights(matrix):
    """Int8 matrix [in, out] and a scale per column."""
    scale = np.maximum(np.abs(matrix).max(0), 1e-8) / LEVELS
    return np.clip(np.round(matrix / scale), -LEVELS, LEVELS).astype(np.int8), scale.astype(np.float32)


def rows(table):
    """Int8 table and a scale per row, for embeddings (8 bits: nothing is multiplied here)."""
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)


def activation_range(values, percentile):
    """Scale and zero point that cover the values up to a percentile on either side."""
    low = min(0.0, np.percentile(values, 100 - percentile)) if percentile < 100 else min(0.0, values.min())
    high = max(0.0, np.percentile(values, percentile)) if percentile < 100 else max(0.0, values.max())
    scale = max(high - low, 1e-6) / 255
    return np.float32(scale), np.uint8(np.clip(round(-low / scale), 0, 255))


def plan(inputs, matrix):
    """(smoothing or None, activation scale, zero point, int8 weights, column scales) with the least error on `inputs` [n, in]."""
    exact = inputs @ matrix
    spread = np.abs(inputs).max(0) + 1e-5
    reach = np.abs(matrix).max(1) + 1e-5
    best = None
    for alpha in (0.0, 0.3, 0.5, 0.65):
        smoothing = (spread ** alpha / reach ** (1 - alpha)).astype(np.float32) if alpha else np.ones_like(spread)
        smoothing /= np.exp(np.log(smoothing).mean())
        scaled = inputs / smoothing
        quantised, columns = weights(matrix * smoothing[:, None])
        for percentile in (100, 99.999, 99.99):
            scale, zero = activation_range(scaled, percentile)
            levels = np.clip(np.round(scaled / scale) + zero, 0, 255) - zero
            error = np.square((levels @ quantised.astype(np.float32)) * (scale * columns) - exact).mean()
            if best is None or error < best[0]:
                best = error, (smoothing if alpha else None, scale, zero, quantised, columns)
    return best[1] + (float(best[0] / np.square(exact).mean()),)
