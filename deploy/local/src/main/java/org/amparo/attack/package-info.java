/** {@code deploy/attack}: publishes figures in a system of its own, and attacks them over HTTP with an auditor's token. */
@NullMarked
package org.amparo.attack;

import org.jspecify.annotations.NullMarked;
