package org.amparo.cases.identity;

import java.util.List;
import org.amparo.cases.code.Block;

/** The documents that are sealed. None of them says in its {@code toString} what is in it. */
public sealed interface BlockContent permits Contact, Identity, Narrative, Location {

    /** The class of document for a block. */
    static Class<? extends BlockContent> of(Block block) {
        return switch (block) {
            case CONTACT -> Contact.class;
            case IDENTITY -> Identity.class;
            case NARRATIVE -> Narrative.class;
            case LOCATION -> Location.class;
            case CARD, ASSESSMENT -> throw new IllegalArgumentException("lies in columns, and is never sealed");
        };
    }

    /** What is answered before anything was written. */
    static BlockContent empty(Block block) {
        return switch (block) {
            case CONTACT -> new Contact(null, null, List.of(), List.of(), null);
            case IDENTITY -> new Identity(List.of(), null, null, false, List.of());
            case NARRATIVE -> new Narrative(List.of());
            case LOCATION -> new Location(List.of());
            case CARD, ASSESSMENT -> throw new IllegalArgumentException("lies in columns, and is never sealed");
        };
    }

    /** The block it is kept in. */
    Block block();
}
