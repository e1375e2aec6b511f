/** What auditors ask of releases: the tables of a subject, and any one they put together. */
@NullMarked
package org.amparo.portal.tables;

import org.jspecify.annotations.NullMarked;
