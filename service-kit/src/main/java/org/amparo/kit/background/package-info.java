/** Work that nobody asked for at this moment: it begins with the service, survives faults, and ends with the service. */
@NullMarked
package org.amparo.kit.background;

import org.jspecify.annotations.NullMarked;
