/** Asking for a service for people of a case, in four pages: what, whom, what they would see, and send. */
@NullMarked
package org.amparo.portal.refer;

import org.jspecify.annotations.NullMarked;
