package org.amparo.portal.refer;

import java.util.HashSet;
import org.amparo.portal.form.Filled;

/** Whom to ask, in this order. */
record ReceiversForm(Filled filled) {
    void check(ReferMessages messages) {
        filled.require(Wish.RECEIVERS.getFirst(), messages.receiverMissing());
        var named = new HashSet<String>();
        for (var field : Wish.RECEIVERS) {
            var code = filled.value(field);
            if (!code.isEmpty() && !named.add(code)) {
                filled.fault(field, messages.receiverTwice());
            }
        }
    }
}
