/** Deliveries: recording, correcting, reading the own ones. */
@NullMarked
package org.amparo.assistance.delivery;

import org.jspecify.annotations.NullMarked;
