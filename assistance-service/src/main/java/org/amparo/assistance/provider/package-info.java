/** Organisations as the directory has them. */
@NullMarked
package org.amparo.assistance.provider;

import org.jspecify.annotations.NullMarked;
