package org.amparo.portal.form;

/**
 * One answer to choose.
 *
 * @param name as people say it
 * @param hint what it means, where the name is not enough; empty else
 */
public record Option(String value, String name, String hint) {
    public static Option of(String value, String name) {
        return new Option(value, name, "");
    }
}
