/** Every way a service says no: one vocabulary, RFC 9457 on the wire, nothing echoed. */
@NullMarked
package org.amparo.kit.problem;

import org.jspecify.annotations.NullMarked;
