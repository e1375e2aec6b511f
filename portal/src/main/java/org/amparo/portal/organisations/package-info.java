/** The register of organisations, for whoever adds to it. */
@NullMarked
package org.amparo.portal.organisations;

import org.jspecify.annotations.NullMarked;
