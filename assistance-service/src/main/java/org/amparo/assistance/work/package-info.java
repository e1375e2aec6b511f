/** What can be done without assisting anybody: a training, a mechanism, a campaign, each counted in a unit of its own. */
@NullMarked
package org.amparo.assistance.work;

import org.jspecify.annotations.NullMarked;
