/** Referrals as their sender asks for them, looks at them and takes them back. */
@NullMarked
package org.amparo.cases.request;

import org.jspecify.annotations.NullMarked;
