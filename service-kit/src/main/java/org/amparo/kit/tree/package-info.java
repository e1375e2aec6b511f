/** The tree of RFC 6962 over entries that are only ever added, and the signed statements of how it stood. Plain Java. */
@NullMarked
package org.amparo.kit.tree;

import org.jspecify.annotations.NullMarked;
