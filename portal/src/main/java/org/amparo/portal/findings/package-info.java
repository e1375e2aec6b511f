/** What case-service knows of what was found about people. */
@NullMarked
package org.amparo.portal.findings;

import org.jspecify.annotations.NullMarked;
