/** What case-service gives a caseworker who refers people of a case, and is told by them. */
@NullMarked
package org.amparo.portal.requests;

import org.jspecify.annotations.NullMarked;
