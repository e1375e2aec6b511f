/** Secrets and keys as files that nobody else may read. */
@NullMarked
package org.amparo.local.key;

import org.jspecify.annotations.NullMarked;
