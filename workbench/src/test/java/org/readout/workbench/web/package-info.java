@NullMarked
package org.readout.workbench.web;

import org.jspecify.annotations.NullMarked;
