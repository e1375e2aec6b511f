/** Tokens that ended before their time: whoever was revoked is nobody in every service, however valid the token. */
@NullMarked
package org.amparo.kit.session;

import org.jspecify.annotations.NullMarked;
