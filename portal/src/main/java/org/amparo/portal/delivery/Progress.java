package org.amparo.portal.delivery;

import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;

/**
 * How a service goes, to be said by its receiver.
 *
 * @param version of the referral that is seen
 * @param choices none once it has ended
 * @param refusal why the last answer was not kept; empty when it was
 */
record Progress(String path, String version, List<Option> choices, Filled form, String refusal) {
    static final Progress NONE = new Progress("", "", List.of(), Filled.empty(), "");

    Progress after(Filled sent, String why) {
        return new Progress(path, version, choices, sent, why);
    }
}
