/** Who is asking, as the token says it and as grants name it. */
@NullMarked
package org.amparo.kit.caller;

import org.jspecify.annotations.NullMarked;
