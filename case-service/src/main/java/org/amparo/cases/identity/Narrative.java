package org.amparo.cases.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.amparo.cases.code.Block;
import org.amparo.kit.problem.Invalid;

/** What was told and noted, in words. Notes about several people belong to the case, not to one of them. */
public record Narrative(List<Note> notes) implements BlockContent {

    public Narrative {
        notes = Invalid.list(notes, 0, 200, "notes");
    }

    /**
     * One note.
     *
     * @param on the day it speaks of, or was told
     */
    public record Note(LocalDate on, Kind kind, String text) {
        public Note {
            Invalid.required(on, "on");
            Invalid.required(kind, "kind");
            Invalid.text(text, 10_000, "text");
        }

        @Override
        public String toString() {
            return "Note[masked]";
        }
    }

    /** Whose words they are. */
    public enum Kind {
        STATEMENT,
        OBSERVATION,
        PLAN
    }

    @Override
    @JsonIgnore
    public Block block() {
        return Block.NARRATIVE;
    }

    @Override
    public String toString() {
        return "Narrative[masked]";
    }
}
