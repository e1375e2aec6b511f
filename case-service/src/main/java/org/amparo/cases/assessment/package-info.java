/** What we and the State found, each on its own track, each revision kept. */
@NullMarked
package org.amparo.cases.assessment;

import org.jspecify.annotations.NullMarked;
