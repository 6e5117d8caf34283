/**
 * Who is meant: noun phrases, names and pronouns of an article resolved to parties, the later to the earlier mention.
 * Entry type: {@link org.readout.coding.coreference.ArticleParties}. Knows no event type.
 */
@NullMarked
package org.readout.coding.coreference;

import org.jspecify.annotations.NullMarked;
