/** Forms: what was sent, what is wrong with it, and the fields they are made of. */
@NullMarked
package org.amparo.portal.form;

import org.jspecify.annotations.NullMarked;
