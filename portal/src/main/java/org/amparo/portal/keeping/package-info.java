/** What is typed on any page is kept until it is sent: found again by the page's address, and gone once it was taken. */
@NullMarked
package org.amparo.portal.keeping;

import org.jspecify.annotations.NullMarked;
