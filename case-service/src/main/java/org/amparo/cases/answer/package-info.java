/** What receivers answered, as referral-service tells it, and what each answer opens. */
@NullMarked
package org.amparo.cases.answer;

import org.jspecify.annotations.NullMarked;
