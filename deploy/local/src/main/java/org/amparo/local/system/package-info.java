/** The whole of Amparo as processes that depend on each other. */
@NullMarked
package org.amparo.local.system;

import org.jspecify.annotations.NullMarked;
