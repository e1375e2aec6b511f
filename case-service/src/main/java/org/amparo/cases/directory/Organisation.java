package org.amparo.cases.directory;

import java.util.Set;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.OrganisationClass;
import org.amparo.cases.code.OrganisationCode;

/**
 * An organisation, as far as a basis for sharing needs to know it.
 *
 * @param practice whether it is there for training: it reaches, and is reached by, practice organisations only
 */
public record Organisation(OrganisationCode code, Country country, Set<OrganisationClass> classes, boolean practice) {}
