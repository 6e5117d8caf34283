/**
 * Brings articles in: files, folders, standard input and JSON Lines become {@link org.readout.model.Document}s.
 *
 * <p>The entry type is {@link org.readout.intake.DocumentSource}. Whatever arrives ends as an
 * {@link org.readout.intake.Intake}: a document, or a word on why there is none. Nothing is mended silently; what was
 * replaced is told in the document's notices. Nothing here reads the language but to tell whether it is English.
 */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
