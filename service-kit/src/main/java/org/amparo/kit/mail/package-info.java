/** One neutral mail for whoever something waits for: that it does, where to look, and nothing else. */
@NullMarked
package org.amparo.kit.mail;

import org.jspecify.annotations.NullMarked;
