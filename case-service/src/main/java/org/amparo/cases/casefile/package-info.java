/** Case files: registering, reading, handing over, closing. */
@NullMarked
package org.amparo.cases.casefile;

import org.jspecify.annotations.NullMarked;
