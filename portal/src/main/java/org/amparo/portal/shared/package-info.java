/** What people agreed to share with a receiver, block by block, and where both sides meet. */
@NullMarked
package org.amparo.portal.shared;

import org.jspecify.annotations.NullMarked;
