/** What a receiver may read of whom, until when; judged anew when the receiver accepts. */
@NullMarked
package org.amparo.cases.disclosure;

import org.jspecify.annotations.NullMarked;
