package org.amparo.kit.caller;

import java.util.regex.Pattern;

/** The names under which grants, exclusions and caseloads speak of people and organisations: {@code kind:code}. */
public final class Subject {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Subject() {}

    public static String user(String id) {
        return "user:" + code(id);
    }

    public static String organisation(String organisation) {
        return "org:" + code(organisation);
    }

    /** One office of an organisation; with {@code none} whoever of it names no office. */
    public static String office(String organisation, String office) {
        return "office:" + code(organisation) + ":" + code(office);
    }

    public static String role(String organisation, String role) {
        return "role:" + code(organisation) + ":" + code(role);
    }

    /** Those who coordinate a country, ISO 3166-1 alpha-3, wherever they work. */
    public static String coordinator(String country) {
        return "country:" + code(country) + ":coordinator";
    }

    private static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of a subject");
        }
        return code;
    }
}
