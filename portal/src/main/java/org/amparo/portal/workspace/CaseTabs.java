package org.amparo.portal.workspace;

import java.util.List;
import org.amparo.portal.language.Language;

/** A feature's pages of a case, told by the feature; with a higher {@code @Priority} they stand further to the front. */
public interface CaseTabs {
    List<Tab> of(Language language);

    /**
     * One page of a case.
     *
     * @param path after the address of the case; empty for its first page
     */
    record Tab(String path, String name) {}
}
