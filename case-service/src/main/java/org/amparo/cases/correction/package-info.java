/** What people say is not right about them, and what came of it. */
@NullMarked
package org.amparo.cases.correction;

import org.jspecify.annotations.NullMarked;
