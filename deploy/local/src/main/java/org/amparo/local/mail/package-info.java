/** A mail server for one machine: it takes every mail and delivers none. */
@NullMarked
package org.amparo.local.mail;

import org.jspecify.annotations.NullMarked;
