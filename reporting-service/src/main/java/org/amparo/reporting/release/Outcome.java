package org.amparo.reporting.release;

import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Release;

/** What came of it: a release, perhaps with coarser tables, or a refusal. Either way there is a certificate. */
public sealed interface Outcome {
    /** What was done and found. */
    Certificate certificate();

    /**
     * A release the gate let pass.
     *
     * @param kept what is stored beside it inside, for those that follow
     */
    record Released(Release release, Kept kept, Certificate certificate) implements Outcome {}

    /** No release, and why. */
    record Refused(Refusal reason, Certificate certificate) implements Outcome {}
}
