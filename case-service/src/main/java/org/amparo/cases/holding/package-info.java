/** What keeping data about a person rests on: renewed by who works on the case, decided by an officer when it ran out. */
@NullMarked
package org.amparo.cases.holding;

import org.jspecify.annotations.NullMarked;
