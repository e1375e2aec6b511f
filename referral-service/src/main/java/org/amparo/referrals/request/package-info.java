/** What case-service asks for, takes back and decides. */
@NullMarked
package org.amparo.referrals.request;

import org.jspecify.annotations.NullMarked;
