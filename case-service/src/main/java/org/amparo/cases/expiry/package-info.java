/** What holding and sharing rest on, before it runs out: while there is still time to ask the person. */
@NullMarked
package org.amparo.cases.expiry;

import org.jspecify.annotations.NullMarked;
