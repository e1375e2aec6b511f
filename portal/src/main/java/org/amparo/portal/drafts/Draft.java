package org.amparo.portal.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as far as it was filled in: the values of each field under its name.
 *
 * @param revision to say which one a change was made on
 */
public record Draft(UUID id, String revision, Map<String, List<String>> fields) {
    public Draft {
        fields = Map.copyOf(fields);
    }

    /** The same, made on this revision. */
    public Draft at(@Nullable String other) {
        return other == null ? this : new Draft(id, other, fields);
    }

    /** The same after a part of the form was sent: of that part nothing older stays. */
    public Draft with(Iterable<String> part, Map<String, List<String>> sent) {
        var merged = new LinkedHashMap<>(fields);
        part.forEach(merged::remove);
        merged.putAll(sent);
        return new Draft(id, revision, merged);
    }

    @Override
    public String toString() {
        return "Draft[hidden]";
    }
}
