/**
 * How pages travel: a server on one address, what it refuses, and how a page becomes HTML, JSON or CSV.
 *
 * <p>A page is added in three steps:
 *
 * <ol>
 *   <li>a record that implements {@link org.readout.workbench.web.View}: all that the page shows, ready to be shown. It is also the
 *       page's twin: {@code PATH.json} is this record as JSON;
 *   <li>a template {@code src/main/jte/NAME.jte} with the parameters {@code view} (that record) and {@code shell} ({@link
 *       org.readout.workbench.web.Shell}), which calls {@code @template.layout(shell = shell, content = @`...`)};
 *   <li>a {@link org.readout.workbench.web.Page} that makes the record from a {@link org.readout.workbench.web.Query}, and its line in
 *       {@code org.readout.workbench.Pages}. A page with a table also gives it as {@code PATH.csv}.
 * </ol>
 *
 * <p>What changes something is an {@link org.readout.workbench.web.Action}: a form posts to it, with {@code @template.csrf(shell =
 * shell)} inside. Templates escape all that they print; {@code $unsafe} is for drawings of
 * {@code org.readout.workbench.chart} alone, which escape their words themselves. There is no script and no style in a page, because the
 * content security policy forbids both: they are files under {@code assets}, listed in {@code Assets}.
 *
 * <p>Nothing in this package knows what a report is.
 */
@NullMarked
package org.readout.workbench.web;

import org.jspecify.annotations.NullMarked;
