package org.amparo.portal.workspace;

import java.util.List;

/**
 * What stands above a page of a case.
 *
 * @param names what its people want to be called; none unless somebody shows names
 */
public record CaseTop(
        String reference,
        String statusName,
        boolean closed,
        String level,
        String levelName,
        List<String> names,
        List<Link> links) {
    /** The way to one of its pages. */
    public record Link(String address, String name, boolean current) {}
}
