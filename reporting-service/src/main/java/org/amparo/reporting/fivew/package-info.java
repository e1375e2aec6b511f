/**
 * The monthly 5W of an organisation: rows made of facts, never typed; taken by its reporting officer month by month, and
 * restated when facts come late.
 */
@NullMarked
package org.amparo.reporting.fivew;

import org.jspecify.annotations.NullMarked;
