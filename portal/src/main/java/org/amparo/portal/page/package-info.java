/** What is around every page, the first page, and the pages for what went wrong. */
@NullMarked
package org.amparo.portal.page;

import org.jspecify.annotations.NullMarked;
