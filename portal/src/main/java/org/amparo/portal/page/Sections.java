package org.amparo.portal.page;

import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Messages;

/** A feature's entries in the navigation, told by the feature. */
public interface Sections {
    /** An entry by its path and name; for whom it is not, there are none. */
    List<Entry> of(Set<String> roles, Messages messages);

    /** One entry. */
    record Entry(String path, String name) {}
}
