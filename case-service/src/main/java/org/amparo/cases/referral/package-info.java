/** A referral and where it stands: what asking for it and answering it both rest on. */
@NullMarked
package org.amparo.cases.referral;

import org.jspecify.annotations.NullMarked;
