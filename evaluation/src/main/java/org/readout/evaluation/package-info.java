/**
 * Scoring against gold and public sets, and benchmarks: the programs behind the committed tables.
 *
 * <p>Entry types are the programs, each with a {@code main}: {@link org.readout.evaluation.Score} for whole coded
 * articles, {@link org.readout.evaluation.ScoreParse}, {@link org.readout.evaluation.ScoreNames} and
 * {@link org.readout.evaluation.ScorePlover} for public sets, {@link org.readout.evaluation.NonEvents},
 * {@link org.readout.evaluation.Speed}, and {@link org.readout.evaluation.Evaluate}, which runs them all. Nothing here is
 * part of the product, and the product may not import it.
 */
@NullMarked
package org.readout.evaluation;

import org.jspecify.annotations.NullMarked;
