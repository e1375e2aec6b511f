package org.amparo.kit.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing a service can be asked, as its committed document names it, so that gates find every one of them.
 *
 * @param path with the names of its parts, as {@code /cases/{reference}}
 */
public record Endpoint(String method, String path) {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** Well-formed parts of addresses that lead to nothing. */
    private static final Map<String, String> MADE_UP = Map.ofEntries(
            Map.entry("reference", "PE-7K3M9QXT"),
            Map.entry("number", "1"),
            Map.entry("year", "2020"),
            Map.entry("period", "2020-H1"),
            Map.entry("product", "mechanism"),
            Map.entry("month", "2020-01"),
            Map.entry("version", "1"),
            Map.entry("code", "XX-NOWHERE"),
            Map.entry("receiver", "XX-NOWHERE"),
            Map.entry("token", "7K3M9QXT"),
            Map.entry("caseFile", "A".repeat(50)));

    private static final String NOTHING = "019aa5c0-1111-7000-8000-000000000001";

    public boolean asks() {
        return method.equals("GET");
    }

    public boolean carriesABody() {
        return method.equals("POST") || method.equals("PUT");
    }

    public boolean names(String part) {
        return path.contains("{" + part + "}");
    }

    /** An address that leads to nothing. */
    public String toNothing() {
        return at(Map.of());
    }

    /** The address of this; a part that is not given is made up. */
    public String at(Map<String, String> parts) {
        return filled(path, parts);
    }

    /** Fills the parts of an address, or of a question. */
    public static String filled(String address, Map<String, String> parts) {
        var known = new HashMap<>(MADE_UP);
        known.putAll(parts);
        return PART.matcher(address).replaceAll(part -> known.getOrDefault(part.group(1), NOTHING));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
