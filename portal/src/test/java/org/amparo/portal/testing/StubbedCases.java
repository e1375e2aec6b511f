package org.amparo.portal.testing;

import java.util.List;
import java.util.Map;

/** Case-service among the {@link StubbedServices}. */
public final class StubbedCases {
    private StubbedCases() {}

    /** Forgets what other tests told it. */
    public static void begins() {
        StubbedServices.forget();
    }

    /** Answers this from now on. */
    public static void answers(String what, String body) {
        StubbedServices.answers(atCases(what), body);
    }

    public static void answers(String what, int status, Map<String, String> headers, String body) {
        StubbedServices.answers(atCases(what), new StubbedServices.Answer(status, body, headers));
    }

    public static void refuses(String what, int status, String code) {
        StubbedServices.refuses(atCases(what), status, code);
    }

    /** Everything that was asked in this way. */
    public static List<StubbedServices.Asked> asked(String what) {
        return StubbedServices.asked(atCases(what));
    }

    private static String atCases(String what) {
        return what.replaceFirst(" /", " case/");
    }
}
