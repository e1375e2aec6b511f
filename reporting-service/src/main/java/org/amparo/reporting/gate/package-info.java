/** The attacker every release meets before anybody else does. Knows nothing of how the engine works. */
@NullMarked
package org.amparo.reporting.gate;

import org.jspecify.annotations.NullMarked;
