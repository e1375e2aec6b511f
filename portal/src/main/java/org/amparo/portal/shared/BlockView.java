package org.amparo.portal.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * One block of one person.
 *
 * @param facts what was written; empty when nothing was, or it is not shared
 * @param none why there is nothing; empty when there is something
 */
public record BlockView(String title, List<Fact> facts, String none) {

    /** All of them, those to be read first at the front; what is not shared is said too. */
    static List<BlockView> of(Disclosure.Disclosed person, Reader reader) {
        var shared = Optional.ofNullable(person.shared());
        return Stream.of(
                        block(
                                "CONTACT",
                                person,
                                reader,
                                shared.map(Disclosure.Blocks::contact)
                                        .map(contact -> ContactFacts.of(contact, reader))
                                        .orElse(null)),
                        block(
                                "IDENTITY",
                                person,
                                reader,
                                shared.map(Disclosure.Blocks::identity)
                                        .map(identity -> IdentityFacts.of(identity, reader))
                                        .orElse(null)),
                        block(
                                "NARRATIVE",
                                person,
                                reader,
                                shared.map(Disclosure.Blocks::narrative)
                                        .map(narrative -> StoryFacts.told(narrative, reader))
                                        .orElse(null)),
                        block(
                                "LOCATION",
                                person,
                                reader,
                                shared.map(Disclosure.Blocks::location)
                                        .map(location -> StoryFacts.places(location, reader))
                                        .orElse(null)),
                        block(
                                "ASSESSMENT",
                                person,
                                reader,
                                Optional.ofNullable(person.assessment())
                                        .map(revisions -> AssessmentFacts.of(revisions, reader))
                                        .orElse(null)))
                .toList();
    }

    /** The same before anything was asked: what a receiver would see, made of the same documents. */
    public static List<BlockView> foreseen(Set<String> blocks, Disclosure.@Nullable Blocks shared, Reader reader) {
        var assessment = blocks.contains("ASSESSMENT")
                ? reader.messages().assessmentIsShared()
                : reader.messages().notShared();
        return Stream.concat(
                        of(new Disclosure.Disclosed("", blocks, null, shared), reader).stream()
                                .filter(block ->
                                        !block.title().equals(reader.words().of("block", "ASSESSMENT"))),
                        Stream.of(new BlockView(reader.words().of("block", "ASSESSMENT"), List.of(), assessment)))
                .toList();
    }

    private static BlockView block(
            String block, Disclosure.Disclosed person, Reader reader, @Nullable List<Fact> written) {
        var title = reader.words().of("block", block);
        if (!person.blocks().contains(block)) {
            return new BlockView(title, List.of(), reader.messages().notShared());
        }
        return written == null || written.isEmpty()
                ? new BlockView(title, List.of(), reader.messages().nothingWritten())
                : new BlockView(title, written, "");
    }

    @Override
    public String toString() {
        return "BlockView[masked]";
    }
}
