/** What happened to a case, in the words of those it happened to: codes and times. */
@NullMarked
package org.amparo.cases.timeline;

import org.jspecify.annotations.NullMarked;
