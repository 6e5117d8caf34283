/**
 * Parties and their acts as a graph: Gephi and GEXF, Kumu, and FollowTheMoney entities.
 *
 * <p>A party is known by its name, country and sectors ({@link org.readout.export.rows.Party#key}); what the text calls by
 * two names is two nodes.
 */
@NullMarked
package org.readout.export.networks;

import org.jspecify.annotations.NullMarked;
