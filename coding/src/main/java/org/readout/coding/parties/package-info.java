/**
 * The knowledge of parties: who a noun phrase of the news names, of which country and which part of society.
 *
 * <p>{@link org.readout.coding.parties.Parties} is the entry: it holds the tables of states, territories, peoples,
 * roles, organisations and office holders, and classifies a {@link org.readout.coding.parties.Mention}. Nothing here
 * reads syntax, resolves pronouns or keeps what a document said before; all types are immutable and thread-safe.
 */
@NullMarked
package org.readout.coding.parties;

import org.jspecify.annotations.NullMarked;
