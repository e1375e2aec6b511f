/** How published figures are attacked, and what an attack was worth. Knows nothing of a running system. */
@NullMarked
package org.amparo.attack.method;

import org.jspecify.annotations.NullMarked;
