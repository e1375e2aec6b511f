/** Processes on this machine: started, watched, ended, and told of in a sentence each. */
@NullMarked
package org.amparo.local.process;

import org.jspecify.annotations.NullMarked;
