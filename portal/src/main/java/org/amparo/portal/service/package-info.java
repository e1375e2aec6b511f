/** How every service is asked: in the name of whoever reads, and what its answers mean for a page. */
@NullMarked
package org.amparo.portal.service;

import org.jspecify.annotations.NullMarked;
