/** Codes that people say and type: drawn at random, and hard to mishear. */
@NullMarked
package org.amparo.kit.code;

import org.jspecify.annotations.NullMarked;
