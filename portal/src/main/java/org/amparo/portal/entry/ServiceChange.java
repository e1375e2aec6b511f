package org.amparo.portal.entry;

import java.util.List;

/**
 * What an organisation offers from now on, whole.
 *
 * @param capacity how many people it can take at once
 */
record ServiceChange(List<String> languages, List<String> ageBands, List<String> genders, int capacity) {}
