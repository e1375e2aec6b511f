/** What case-service gives to those who work on cases, and takes from them. */
@NullMarked
package org.amparo.portal.casefiles;

import org.jspecify.annotations.NullMarked;
