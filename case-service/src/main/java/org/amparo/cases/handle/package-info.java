/** Meaningless names under which other services know a case and the people in it. */
@NullMarked
package org.amparo.cases.handle;

import org.jspecify.annotations.NullMarked;
