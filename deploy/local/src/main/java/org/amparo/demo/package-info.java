/** Amparo told and filled through its public APIs: one family's journey, and the cases of a past year. */
@NullMarked
package org.amparo.demo;

import org.jspecify.annotations.NullMarked;
