/** The keysets a service was given, read once at start. */
@NullMarked
package org.amparo.kit.keys;

import org.jspecify.annotations.NullMarked;
