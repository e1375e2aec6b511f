package org.amparo.kit.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.problem.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals documents and opens them. Whoever may have a block fetches it inside the transaction that decided so; it is
 * opened only after that transaction has committed, with whatever it wrote down (architecture.md 5).
 */
@ApplicationScoped
public class Vault {
    private static final Logger LOG = Logger.getLogger(Vault.class);
    /** The length of what is sealed tells little about it. */
    private static final int PADDED_TO = 256;

    private final SealedRows rows;
    private final KeyRows keys;
    private final DataKeys dataKeys;
    private final ObjectMapper json;
    private final Database database;
    private final String service;

    Vault(
            SealedRows rows,
            KeyRows keys,
            DataKeys dataKeys,
            ObjectMapper json,
            Database database,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.rows = rows;
        this.keys = keys;
        this.dataKeys = dataKeys;
        this.json = json;
        this.database = database;
        this.service = service;
    }

    /**
     * Seals a document in place of the one before, inside the transaction that allows it. Answers its revision.
     *
     * @param resource whose holders of rights may fetch it
     * @param seen the revision the change was decided on; "0" for a block never written
     */
    public long keep(BlockName name, UUID resource, Object document, Optional<IfMatch> seen) {
        var before = rows.lock(name);
        var known = keys.of(List.of(name)).get(name);
        Objects.requireNonNull(known).mustNotBeErased();
        mustNotBeOlder(before, known);
        IfMatch.require(seen.orElse(null), before.revision());
        var wrapped = known.wrapped() == null ? keys.make(name.owner()) : known.wrapped();
        var next = before.revision() + 1;
        rows.put(resource, new SealedBlock(name, next, seal(name, next, document, wrapped)));
        database.afterCommit("telling the keys a revision", () -> keys.advance(name, next));
        return next;
    }

    /** The block as it lies there, inside the transaction that allows it. */
    public SealedBlock fetch(BlockName name) {
        return fetch(List.of(name)).getFirst();
    }

    /** The same for several, in their order. */
    public List<SealedBlock> fetch(List<BlockName> names) {
        return rows.fetch(names);
    }

    /** The document, after the commit; empty when nothing was written yet. */
    public <T> Optional<T> open(SealedBlock block, Class<T> type) {
        return Optional.ofNullable(open(List.of(block)).get(block.name())).map(plain -> plain.as(type));
    }

    /**
     * The documents that were written, after the commit, all or none.
     *
     * @throws Refused when one was erased, moved, altered or rolled back, or its key is not the one it was sealed under
     */
    public Map<BlockName, Opened> open(Collection<SealedBlock> blocks) {
        if (database.isInTransaction()) {
            throw new IllegalStateException("a block is opened after the commit of what allows it, never before");
        }
        var known = keys.of(blocks.stream().map(SealedBlock::name).toList());
        return blocks.stream()
                .map(block -> open(block, Objects.requireNonNull(known.get(block.name()))))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableMap(Opened::name, Function.identity()));
    }

    /** Destroys an owner's data key, outside of every transaction: nothing of it can be read from here on. */
    public void erase(UUID owner) {
        keys.erase(owner);
    }

    /** Forgets the key of something that was never more than passing: no certificate, and the owner may begin anew. */
    public void discard(UUID owner) {
        keys.discard(owner);
    }

    /** Whoever was erased. The keys remember it when a restore brings back data from before. */
    public List<UUID> erased() {
        return keys.erased();
    }

    /** When an owner's blocks were erased; empty when they were not. */
    public Optional<Erasure> erasure(UUID owner) {
        return keys.erasure(owner);
    }

    /** One opened document. */
    public final class Opened {
        private final BlockName name;
        private final byte[] plain;

        private Opened(BlockName name, byte[] plain) {
            this.name = name;
            this.plain = plain;
        }

        BlockName name() {
            return name;
        }

        /** As the record it was written from. */
        public <T> T as(Class<T> type) {
            try {
                return json.readValue(plain, type);
            } catch (IOException foreign) {
                // What it says is nobody's business, so the cause goes no further.
                throw refused(name, "is not the document it should be");
            }
        }
    }

    private Optional<Opened> open(SealedBlock block, KeyRows.Known known) {
        known.mustNotBeErased();
        mustNotBeOlder(block, known);
        if (block.revision() == 0) {
            return Optional.empty();
        }
        var plain = unseal(block, known);
        if (block.revision() > known.revision()) {
            keys.advance(block.name(), block.revision());
        }
        return Optional.of(new Opened(block.name(), plain));
    }

    private byte[] unseal(SealedBlock block, KeyRows.Known known) {
        if (known.wrapped() == null) {
            throw refused(block.name(), "has no key");
        }
        try {
            return dataKeys.open(known.wrapped())
                    .decrypt(block.sealed(), block.name().boundTo(service, block.revision()));
        } catch (GeneralSecurityException altered) {
            throw refused(block.name(), "was altered, moved, or sealed under another key");
        }
    }

    private byte[] seal(BlockName name, long revision, Object document, WrappedKey wrapped) {
        try {
            return dataKeys.open(wrapped).encrypt(padded(document), name.boundTo(service, revision));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a block could not be sealed", fault);
        }
    }

    /** Blanks after a JSON document are no part of it. */
    private byte[] padded(Object document) {
        try {
            var plain = json.writeValueAsBytes(document);
            var padded = Arrays.copyOf(plain, (plain.length / PADDED_TO + 1) * PADDED_TO);
            Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
            return padded;
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(
                    "a document cannot be written: " + fault.getClass().getSimpleName());
        }
    }

    private static void mustNotBeOlder(SealedBlock block, KeyRows.Known known) {
        if (block.revision() < known.revision()) {
            throw refused(block.name(), "was rolled back or taken away");
        }
    }

    private static Refused refused(BlockName name, String what) {
        LOG.errorf("a sealed block (%s) %s; somebody was refused", name.block(), what);
        return new Refused(SealProblem.NOT_AS_WRITTEN);
    }
}
