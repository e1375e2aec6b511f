/** What the directory says of the reader's own organisation, to be confirmed or changed. */
@NullMarked
package org.amparo.portal.entry;

import org.jspecify.annotations.NullMarked;
