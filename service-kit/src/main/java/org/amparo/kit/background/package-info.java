/**
 * Work that nobody asked for at this moment: it begins with the service, survives faults, and ends with the service. A feature
 * that has such work has a bean that is {@link org.amparo.kit.background.Recurring}.
 */
@NullMarked
package org.amparo.kit.background;

import org.jspecify.annotations.NullMarked;
