package org.amparo.cases.disclosure;

import java.util.Set;
import java.util.UUID;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.OrganisationCode;

/** What one receiver would see of one person, and what that rests on. */
public record Prepared(OrganisationCode receiver, UUID person, UUID basis, Set<Block> blocks) {}
