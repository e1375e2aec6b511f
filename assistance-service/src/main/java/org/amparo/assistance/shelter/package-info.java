/** Places to sleep, whose address only their own organisation opens, and who stays in them. */
@NullMarked
package org.amparo.assistance.shelter;

import org.jspecify.annotations.NullMarked;
