/** What reporting-service gives to those who may read figures and nothing else. */
@NullMarked
package org.amparo.portal.reporting;

import org.jspecify.annotations.NullMarked;
