/**
 * Reports in Parquet, for DuckDB, pandas and Spark. The only package that knows the Parquet libraries, and the only class
 * that does is {@link org.readout.export.columnar.Parquet}.
 */
@NullMarked
package org.readout.export.columnar;

import org.jspecify.annotations.NullMarked;
