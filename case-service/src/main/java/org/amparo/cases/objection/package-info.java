/** What a person says no to: withdrawals, and who must never know. */
@NullMarked
package org.amparo.cases.objection;

import org.jspecify.annotations.NullMarked;
