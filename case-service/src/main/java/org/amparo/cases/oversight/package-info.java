/** What a data-protection officer looks after: holdings, bases, exclusions and rights of the organisation's cases. */
@NullMarked
package org.amparo.cases.oversight;

import org.jspecify.annotations.NullMarked;
