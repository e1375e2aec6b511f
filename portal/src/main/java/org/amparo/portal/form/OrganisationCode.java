package org.amparo.portal.form;

import java.util.regex.Pattern;

/** How the code of an organisation is written; whether there is one of it, the services say. */
public final class OrganisationCode {
    public static final Pattern WRITTEN = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,30}");

    private OrganisationCode() {}
}
