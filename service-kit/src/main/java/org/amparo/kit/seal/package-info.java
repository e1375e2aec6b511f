/** Documents that nobody reads without a key: sealed under the key of whom they are about, opened after the commit. */
@NullMarked
package org.amparo.kit.seal;

import org.jspecify.annotations.NullMarked;
