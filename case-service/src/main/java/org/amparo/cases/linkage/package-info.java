/** Asks whether another organisation knows a person, so that whoever asks learns nothing by asking. */
@NullMarked
package org.amparo.cases.linkage;

import org.jspecify.annotations.NullMarked;
