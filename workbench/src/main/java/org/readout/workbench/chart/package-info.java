/**
 * Pictures of reports, drawn on the server as SVG: they read without JavaScript, print, and are tested without a browser.
 *
 * <p>Each kind of picture has a package of its own ({@code histogram}, {@code timeline}, {@code map}, {@code network}) and gives a
 * {@link org.readout.workbench.chart.Picture}: the same figures drawn for three widths of page, and as a table. Here is what
 * they share. Colours are CSS classes of {@code chart.css}; lengths are CSS pixels at the drawing's own width. Nothing
 * here knows the archive or the web server, and everything is a pure function: the same figures give the same bytes.
 */
@NullMarked
package org.readout.workbench.chart;

import org.jspecify.annotations.NullMarked;
