/** What the tests of several modules share: a PostgreSQL server of their own. No part of the product. */
@NullMarked
package org.readout.testing;

import org.jspecify.annotations.NullMarked;
