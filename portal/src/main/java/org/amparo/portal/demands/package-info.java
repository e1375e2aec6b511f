/** Demands for files: written down, answered by an officer, and what must be kept because of one. Nothing of any file. */
@NullMarked
package org.amparo.portal.demands;

import org.jspecify.annotations.NullMarked;
