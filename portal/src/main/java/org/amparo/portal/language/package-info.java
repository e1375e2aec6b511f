/** The languages of the pages, their sentences, and the words for codes of the services. */
@NullMarked
package org.amparo.portal.language;

import org.jspecify.annotations.NullMarked;
