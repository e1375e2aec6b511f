package org.amparo.demo;

import java.util.List;

/**
 * One case of the population, with all that happens in it.
 *
 * @param key under which its commands are sent, so that sending them twice registers nobody twice
 */
record PlannedCase(String key, Intake intake, List<Given> given) {}
