/** Forms for a pen: blank, with the numbers, questions and answers of the screens. Each lies with the feature whose screen it is. */
@NullMarked
package org.amparo.portal.paper;

import org.jspecify.annotations.NullMarked;
