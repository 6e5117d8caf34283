/**
 * Reports for readers: the evidence sheet, one HTML file that needs nothing else, and slides for TimelineJS. Words of an
 * article never become markup here: {@link org.readout.export.pages.Markup} is the only way into a page.
 */
@NullMarked
package org.readout.export.pages;

import org.jspecify.annotations.NullMarked;
