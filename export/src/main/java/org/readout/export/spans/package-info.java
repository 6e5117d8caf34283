/**
 * Reports as marked words of their texts, for annotation programs: doccano and the W3C's Web Annotation. Offsets are Unicode
 * code points, as both demand.
 */
@NullMarked
package org.readout.export.spans;

import org.jspecify.annotations.NullMarked;
