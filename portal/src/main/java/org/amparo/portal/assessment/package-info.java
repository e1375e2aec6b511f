/** What was found about a person: our assessment and the State's identification, each on a track of its own. */
@NullMarked
package org.amparo.portal.assessment;

import org.jspecify.annotations.NullMarked;
