/** Carries out what "erase me" queued: the key of a person is destroyed, and a certificate says since when. */
@NullMarked
package org.amparo.cases.erasure;

import org.jspecify.annotations.NullMarked;
