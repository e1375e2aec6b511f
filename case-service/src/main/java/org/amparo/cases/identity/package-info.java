/** Who people are and how to reach them safely: sealed blocks, each opening written down. */
@NullMarked
package org.amparo.cases.identity;

import org.jspecify.annotations.NullMarked;
