/** Breaking the glass: one block, three hours, in front of witnesses. */
@NullMarked
package org.amparo.cases.emergency;

import org.jspecify.annotations.NullMarked;
