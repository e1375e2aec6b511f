/** Measures, in one run on one machine, what the services do against what the database alone can do. */
@NullMarked
package org.amparo.bench;

import org.jspecify.annotations.NullMarked;
